package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** What is said would lift a candidate does so. */
class WhatIfTest {
    private static final MatchModel MODEL = MatchModel.published();
    private static final Population PEOPLE = People.tenThousand();

    @StatisticsReport(onFailureOnly = true)
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theStatedChangePutsTheCandidateIntoTheStatedBand(
            @ForAll("people") PersonTraits entered, @ForAll("accounts") List<PersonTraits> accounts) {
        MatchAssessment before = judged(entered, accounts);
        Optional<WhatIf> said = lift(entered, accounts, before);

        Optional<MatchAssessment> after =
                said.map(whatIf -> judged(applied(whatIf.field(), entered, accounts.get(0)), accounts));

        Statistics.label("something is said").collect(said.isPresent()).coverage(cases -> cases.check(true)
                .percentage(share -> share > 5));
        assertThat(after.map(MatchAssessment::band)).isEqualTo(said.map(WhatIf::band));
        assertThat(said.stream()).allMatch(whatIf -> whatIf.band().compareTo(before.band()) < 0);
        assertThat(after.stream())
                .allMatch(judged -> judged.of(said.orElseThrow().field()).verdict() == Verdict.AGREES);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whereNothingIsSaidNoneOfTheChangesLifts(
            @ForAll("people") PersonTraits entered, @ForAll("accounts") List<PersonTraits> accounts) {
        MatchAssessment before = judged(entered, accounts);
        Optional<WhatIf> said = lift(entered, accounts, before);
        Band best = said.map(WhatIf::band).orElse(before.band());

        List<MatchAssessment> changed = Suppositions.ASKED.stream()
                .filter(field -> holds(field, accounts.get(0)))
                .map(field -> judged(applied(field, entered, accounts.get(0)), accounts))
                .toList();

        assertThat(changed).noneMatch(judged -> judged.band().compareTo(best) < 0);
    }

    @Test
    void anSsnThatAgreedWouldMakeASwappedDateVeryLikely() {
        PersonTraits entered = People.person("Jose Garcia, 1990-05-09, -");
        List<PersonTraits> accounts = List.of(People.person("Jose Garcia, 1990-09-05, 4417"));

        Optional<WhatIf> said = lift(entered, accounts, judged(entered, accounts));

        assertThat(said).contains(new WhatIf(Field.SSN, Band.VERY_LIKELY));
    }

    @Test
    void anAccountWithoutAnSsnHasNoneThatCouldAgree() {
        PersonTraits entered = People.person("Jose Garcia, 1990-05-09, 4417");
        List<PersonTraits> accounts = List.of(People.person("Jose Garcia, 1990-09-05, -"));

        Optional<WhatIf> said = lift(entered, accounts, judged(entered, accounts));

        assertThat(said).map(WhatIf::field).isNotEqualTo(Optional.of(Field.SSN));
    }

    @Test
    void whoIsInCustodyElsewhereIsNeverSaidToBecomeVeryLikely() {
        PersonTraits entered = People.person("Jose Garcia, 1990-05-09, -");
        List<PersonTraits> accounts = List.of(People.person("Jose Garcia, 1990-09-05, 4417"));
        MatchAssessment elsewhere = judged(entered, accounts).with(Caution.TWO_CUSTODIES);

        Optional<WhatIf> said = lift(entered, accounts, elsewhere);

        assertThat(said.stream()).noneMatch(whatIf -> whatIf.band() == Band.VERY_LIKELY);
    }

    @Test
    void outsideTheScopeTheSsnIsNamedOnlyIfItIsToldToBeDifferent() {
        WhatIf ssn = new WhatIf(Field.SSN, Band.VERY_LIKELY);
        WhatIf date = new WhatIf(Field.BIRTH_DATE, Band.VERY_LIKELY);
        MatchAssessment namesake = assess("Jose Garcia, 1990-05-09, 1", "Jose Garcia, 1970-09-05, 4417");
        MatchAssessment onFile = assess("Jose Garcia, 1990-05-09, -", "Jose Garcia, 1970-09-05, 4417");
        MatchAssessment stranger = assess("Jose Garcia, 1990-05-09, 1", "Ann Garcia, 1970-09-05, 4417");

        List<Boolean> told = List.of(
                ssn.toldOutOfScope(namesake),
                ssn.toldOutOfScope(namesake.outOfScope()),
                ssn.toldOutOfScope(onFile),
                ssn.toldOutOfScope(stranger),
                date.toldOutOfScope(stranger));

        assertThat(told).containsExactly(true, true, false, false, true);
    }

    @Provide
    Arbitrary<List<PersonTraits>> accounts() {
        return people().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<PersonTraits> people() {
        Arbitrary<String> middles = Arbitraries.of("", "alan", "lee");
        Arbitrary<String> lasts = Arbitraries.of("kowalczyk", "kowalcyzk", "garcia", "garcia lopez");
        Arbitrary<String> firsts = Arbitraries.of("bob", "robert", "jose");
        Arbitrary<String> dates = Arbitraries.of("1988-03-04", "1988-04-03", "1988-03-14", "1970-11-02");
        Arbitrary<Optional<String>> ssns = Arbitraries.of("1", "2").optional(0.6);
        Arbitrary<Optional<String>> numbers =
                Arbitraries.of("R12345", "R12346", "K70001").optional(0.7);
        return Combinators.combine(firsts, middles, lasts, dates.optional(0.9), ssns, numbers)
                .as((first, middle, last, born, ssn, number) -> {
                    PersonTraits named = PersonTraits.ofFolded(first, middle, last, "");
                    PersonTraits dated = born.map(People::date).map(named::born).orElse(named);
                    PersonTraits withSsn =
                            ssn.map(People::token).map(dated::with).orElse(dated);
                    return number.map(IdocNumber::new).map(withSsn::with).orElse(withSsn);
                });
    }

    private static Optional<WhatIf> lift(PersonTraits entered, List<PersonTraits> accounts, MatchAssessment before) {
        return new Suppositions(MODEL, PEOPLE, entered, accounts).lift(0, before);
    }

    /** The first of the accounts, as a search judges it: seeing the others as its rivals. */
    private static MatchAssessment judged(PersonTraits entered, List<PersonTraits> accounts) {
        List<MatchAssessment> alone = IntStream.range(0, accounts.size())
                .mapToObj(place -> MODEL.assess(entered, accounts.get(place), PEOPLE))
                .toList();
        return MODEL.seeingRivals(accounts, alone, PEOPLE).get(0);
    }

    private static MatchAssessment assess(String entered, String account) {
        return MODEL.assess(People.person(entered), People.person(account), PEOPLE);
    }

    private static boolean holds(Field field, PersonTraits account) {
        return switch (field) {
            case SSN -> account.ssn().isPresent();
            case BIRTH_DATE -> account.birthDate().isPresent();
            case MIDDLE_NAME -> !account.middleName().isEmpty();
            default -> account.idocNumber().isPresent();
        };
    }

    /** What staff would have entered, had they entered the account's value of this field; made anew. */
    private static PersonTraits applied(Field field, PersonTraits entered, PersonTraits account) {
        String middle = (field == Field.MIDDLE_NAME ? account : entered).middleName();
        PersonTraits named = PersonTraits.ofFolded(entered.firstName(), middle, entered.lastName(), entered.suffix());
        PersonTraits dated = (field == Field.BIRTH_DATE ? account : entered)
                .birthDate()
                .map(named::born)
                .orElse(named);
        PersonTraits withSsn =
                (field == Field.SSN ? account : entered).ssn().map(dated::with).orElse(dated);
        return (field == Field.IDOC_NUMBER ? account : entered)
                .idocNumber()
                .map(withSsn::with)
                .orElse(withSsn);
    }
}
