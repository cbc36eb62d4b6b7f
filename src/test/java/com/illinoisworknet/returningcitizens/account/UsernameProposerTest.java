package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameProposerTest {
    @ParameterizedTest
    @CsvSource({
        "Bob, Kowalczyk, bkowalczyk",
        "Łukasz, Żółć, lzolc",
        "José, Muñoz-Pérez, jmunozperez",
        "Seán, O’Brien, sobrien",
        "María, De La Cruz, mdelacruz",
        "Thị, Nguyễn, tnguyen",
        "Иван, Петров, ipetrov",
        "Νίκος, Παπαδόπουλος, npapadopoulos",
        "'', Madonna, madonna",
        "Wei, Li, wli",
        "Anna, Wolfeschlegelsteinhausen, awolfeschlegelst",
    })
    void nameGivesInitialAndLastName(String first, String last, String expected) {
        PersonName name = PersonName.of(first, last);

        String proposed = UsernameProposer.propose(name, taken());

        assertThat(proposed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Peter, Enis, peterenis", "Brandon, Itch, brandonitch", "Frank, Uck, frankuck"})
    void joiningMakesNoRefusedWord(String first, String last, String expected) {
        PersonName name = PersonName.of(first, last);

        String proposed = UsernameProposer.propose(name, taken());

        assertThat(proposed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "John, Hancock, jhancock",
        "Ken, Matsushita, kmatsushita",
        "Amy, Dickinson, adickinson",
        "Joe, Stafford, jstafford",
        "Ann, Root, aroot",
        "Al, Sexton, asexton",
    })
    void ownNameStaysThoughAWordIsInIt(String first, String last, String expected) {
        PersonName name = PersonName.of(first, last);

        String proposed = UsernameProposer.propose(name, taken());

        assertThat(proposed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Root", "Admin", "Support", "Illinois", "Worknet", "X", "ᏣᎳᎩ"})
    void reservedTooShortOrUnwritableNameBecomesNeutral(String only) {
        PersonName name = PersonName.of("", only);

        String proposed = UsernameProposer.propose(name, taken());

        assertThat(proposed).isEqualTo("newcomer");
    }

    @Test
    void namesakesGetTheFirstNameThenADigitThenAWord() {
        PersonName bob = PersonName.of("Bob", "Kowalczyk");
        Set<String> taken = new HashSet<>();

        List<String> proposed =
                Stream.generate(() -> taking(bob, taken)).limit(14).toList();

        assertThat(proposed)
                .startsWith("bkowalczyk", "bobkowalczyk", "bobk", "bkowalczyk2", "bkowalczyk3")
                .endsWith("bkowalczyk9", "bkowalczyk-abide", "bkowalczyk-able", "bkowalczyk-acid");
    }

    @Test
    void proposalsDoNotRunOut() {
        PersonName bob = PersonName.of("Bob", "Kowalczyk");
        Set<String> taken = new HashSet<>();

        for (int namesake = 0; namesake < 1_300; namesake++) {
            taking(bob, taken);
        }

        assertThat(taken).hasSize(1_300).contains("bkowalczyk-abide-abide");
    }

    @Property(tries = 300)
    void proposalIsShortPlainAndFree(@ForAll("names") PersonName name, @ForAll("names") PersonName namesake) {
        Set<String> taken = new HashSet<>();
        taking(name, taken);
        taking(namesake, taken);

        String proposed = UsernameProposer.propose(name, among(taken));

        assertThat(proposed).matches("[a-z]{3,16}[2-9]?(-[a-z]{3,5}){0,2}").isNotIn(taken);
    }

    @Provide
    Arbitrary<PersonName> names() {
        Arbitrary<String> part = Arbitraries.strings()
                .withChars("abcdefghijklmnoprstuwyzABCŁŻńçßæøÅéñÜğİıЖщяΩπسرवकषן漢字김가")
                .ofMinLength(1)
                .ofMaxLength(30);
        return Combinators.combine(part, part).as(PersonName::of);
    }

    private static String taking(PersonName name, Set<String> taken) {
        String proposed = UsernameProposer.propose(name, among(taken));
        taken.add(proposed);
        return proposed;
    }

    private static Function<String, Set<String>> taken(String... usernames) {
        return among(Set.of(usernames));
    }

    private static Function<String, Set<String>> among(Set<String> taken) {
        return start -> taken.stream().filter(name -> name.startsWith(start)).collect(Collectors.toSet());
    }
}
