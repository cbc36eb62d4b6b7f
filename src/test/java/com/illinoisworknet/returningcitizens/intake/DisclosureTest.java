package com.illinoisworknet.returningcitizens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Sentence;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What staff are shown of an account, in and out of their scope. */
class DisclosureTest {
    private static final PersonName BOB = PersonName.of("Bob", "Kowalczyk");
    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);

    @Property(tries = 200)
    void noValueOutOfScopeIsShown(
            @ForAll("names") PersonName account, @ForAll("dates") LocalDate born, @ForAll("names") PersonName entered) {
        ShownCandidate shown = ShownCandidateExample.outOfScope(entered, account, born);

        assertThat(everyText(shown)).noneMatch(text -> personal(account, born).anyMatch(text::contains));
    }

    @Property(tries = 200)
    void howItResemblesIsNotToldOutOfScope(@ForAll("names") PersonName account, @ForAll("dates") LocalDate born) {
        ShownCandidate shown = ShownCandidateExample.outOfScope(account, account, born);

        assertThat(shown.assessment().evidence()).extracting(FieldEvidence::how).containsOnly(Resemblance.NONE);
    }

    @Test
    void firstNameInitialAndYearAreShownOutOfScope() {
        ShownCandidate shown = ShownCandidateExample.outOfScope(BOB, PersonName.of("Robert", "Kowalczyk"), BORN);

        assertThat(shown.about().heading()).isEqualTo("Robert K.");
        assertThat(shown.about().birthYear()).isEqualTo("1988");
        assertThat(shown.about().since()).isEqualTo(LocalDate.of(2019, 5, 21));
        assertThat(shown.about().details()).isEmpty();
        assertThat(shown.of(Field.FIRST_NAME).verdict()).isEqualTo(Verdict.RESEMBLES);
    }

    @Test
    void sameSsnOfAStrangerIsNotToldOutOfScope() {
        PersonName stranger = PersonName.of("Anna", "Novak");

        ShownCandidate shown = ShownCandidateExample.outOfScope(BOB, stranger, LocalDate.of(1950, 1, 2));

        assertThat(shown.of(Field.SSN).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void administratorSeesEverythingButTheSsn() {
        ShownCandidate shown = ShownCandidateExample.inScope(BOB, PersonName.of("Robert", "Kowalczyk"), BORN);

        assertThat(shown.about().heading()).isEqualTo("Robert Kowalczyk");
        assertThat(shown.about().value(Field.BIRTH_DATE)).contains("03/14/1988");
        assertThat(shown.about().value(Field.IDOC_NUMBER)).contains(ShownCandidateExample.IDOC_NUMBER);
        assertThat(shown.about().value(Field.SSN)).isEmpty();
        assertThat(shown.of(Field.FIRST_NAME).how()).isEqualTo(Resemblance.SHORT_FORM);
    }

    @Provide
    Arbitrary<PersonName> names() {
        Arbitrary<String> part =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(12);
        Arbitrary<String> first = Arbitraries.of("Bob", "Robert", "Marcus", "Anna");
        return first.flatMap(given -> part.map(rest -> new PersonName(given, "Mq" + rest, "Lq" + rest, "Jr.")));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 20_000).map(days -> LocalDate.of(1940, 1, 1)
                .plusDays(days));
    }

    private static Stream<String> personal(PersonName name, LocalDate born) {
        return Stream.of(
                name.last(),
                name.middle(),
                UsDate.format(born),
                born.toString(),
                ShownCandidateExample.USERNAME,
                ShownCandidateExample.IDOC_NUMBER,
                ShownCandidateExample.COUNTY);
    }

    private static List<String> everyText(ShownCandidate shown) {
        Stream<String> about = Stream.of(shown.about().heading(), shown.about().birthYear(), shown.toString());
        Stream<String> values = Arrays.stream(Field.values())
                .map(field -> shown.about().value(field))
                .flatMap(Optional::stream);
        Stream<Sentence> told = Stream.concat(
                shown.explanation().stream(),
                Arrays.stream(Caution.values()).flatMap(caution -> shown.caution(caution).stream()));
        Stream<String> sentences =
                told.flatMap(sentence -> Stream.concat(Stream.of(sentence.key()), sentence.arguments().stream()));
        return Stream.of(about, values, sentences).flatMap(all -> all).toList();
    }
}
