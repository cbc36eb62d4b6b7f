package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What holds for any two people. */
class MatchModelPropertiesTest {
    private static final MatchModel MODEL = MatchModel.byRule();

    @Property
    void whoIsEnteredAndWhoHasTheAccountMayChangePlaces(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment there = MODEL.assess(one, other);

        MatchAssessment back = MODEL.assess(other, one);

        assertThat(back).isEqualTo(there);
    }

    @Property
    void anSsnThatIsNotKnownIsNeverWorseThanADifferentOne(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment different = MODEL.assess(one.with(People.token("1")), other.with(People.token("2")));

        MatchAssessment notKnown = MODEL.assess(withoutSsn(one), other.with(People.token("2")));

        assertThat(notKnown.band()).isLessThanOrEqualTo(different.band());
    }

    @Property
    void middleNameSuffixNumberAndCountyDoNotChangeTheBand(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        PersonTraits changed = one.with(new IdocNumber("Z99999")).inCounties(Set.of("nowhere"));

        Band band = MODEL.assess(changed, other).band();

        assertThat(band).isEqualTo(MODEL.assess(one, other).band());
    }

    @Property
    void twinsAndFathersAndSonsAreNeverVeryLikely(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment assessment = MODEL.assess(one, other);

        boolean relatives = !assessment.cautions().isEmpty();

        assertThat(relatives && assessment.band() == Band.VERY_LIKELY).isFalse();
    }

    @Property
    void everyFieldIsJudgedOnceInTheOrderOfTheForm(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment assessment = MODEL.assess(one, other);

        List<Field> judged =
                assessment.evidence().stream().map(FieldEvidence::field).toList();

        assertThat(judged).containsExactly(Field.values());
    }

    @Property(tries = 100)
    void datesWithOneDigitWrongAreSoFromBothSides(@ForAll("dates") LocalDate date) {
        List<LocalDate> near = NearDates.oneDigitWrong(date);

        assertThat(near).doesNotContain(date).doesNotHaveDuplicates().allSatisfy(other -> assertThat(
                        NearDates.oneDigitWrong(other))
                .contains(date));
    }

    @Property
    void swappingDayAndMonthTwiceGivesTheDateBack(@ForAll("dates") LocalDate date) {
        Optional<LocalDate> swapped = NearDates.swapped(date);

        assertThat(swapped.flatMap(NearDates::swapped)).isEqualTo(swapped.map(same -> date));
    }

    @Property
    void spellingDistanceIsTheSameBothWays(@ForAll("names") String name, @ForAll("names") String other) {
        int distance = Spelling.distance(name, other);

        assertThat(distance).isEqualTo(Spelling.distance(other, name));
        assertThat(distance == 0).isEqualTo(name.equals(other));
    }

    @Provide
    Arbitrary<PersonTraits> people() {
        Arbitrary<String> middles = Arbitraries.of("", "a", "alan", "lee");
        Arbitrary<String> suffixes = Arbitraries.of("", "jr", "sr");
        Arbitrary<Optional<String>> ssns = Arbitraries.of("1", "2").optional();
        return Combinators.combine(
                        names(), middles, names(), suffixes, closeDates().optional(), ssns)
                .as((first, middle, last, suffix, born, ssn) ->
                        known(PersonTraits.ofFolded(first, middle, last, suffix), born, ssn));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("bob", "robert", "roberto", "kowalczyk", "kowalcyzk", "garcia", "garcia lopez", "b");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2020, 12, 31));
    }

    private static Arbitrary<LocalDate> closeDates() {
        return Arbitraries.of("1988-03-04", "1988-04-03", "1988-03-14", "1989-01-30", "1968-03-04", "1970-11-02")
                .map(LocalDate::parse);
    }

    private static PersonTraits known(PersonTraits named, Optional<LocalDate> born, Optional<String> ssn) {
        PersonTraits dated =
                born.map(date -> named.born(People.date(date.toString()))).orElse(named);
        return ssn.map(digits -> dated.with(People.token(digits))).orElse(dated);
    }

    private static PersonTraits withoutSsn(PersonTraits person) {
        PersonTraits named =
                PersonTraits.ofFolded(person.firstName(), person.middleName(), person.lastName(), person.suffix());
        return person.birthDate().map(named::born).orElse(named);
    }
}
