package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What holds for any two people. */
class MatchModelPropertiesTest {
    private static final MatchModel MODEL = MatchModel.published();
    private static final Population PEOPLE = People.tenThousand();

    @Property
    void theEvidenceOfTheFieldsAddsUpToTheOdds(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment assessment = assess(one, other);

        double fields = assessment.evidence().stream()
                .mapToDouble(FieldEvidence::weight)
                .sum();

        Odds odds = assessment.odds();
        assertThat(fields).isCloseTo(odds.fields(), within(1e-9));
        assertThat(odds.before() + fields + odds.others() + odds.rivals()).isCloseTo(odds.total(), within(1e-9));
        assertThat(odds.others()).isLessThanOrEqualTo(0);
        assertThat(assessment.probability()).isBetween(0.0, 1.0);
    }

    @Property
    void whatIsNotKnownWeighsNothing(@ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        List<FieldEvidence> notKnown = assess(one, other).evidence().stream()
                .filter(field -> field.verdict() == Verdict.UNKNOWN)
                .filter(field -> field.field() != Field.FIRST_NAME)
                .toList();

        assertThat(notKnown).allSatisfy(field -> assertThat(field.weight()).isZero());
    }

    @Property
    void aRivalNeverMakesACandidateLikelier(
            @ForAll("people") PersonTraits entered,
            @ForAll("people") PersonTraits account,
            @ForAll("people") PersonTraits rival) {
        List<PersonTraits> accounts = List.of(account, rival);
        List<MatchAssessment> alone =
                accounts.stream().map(one -> assess(entered, one)).toList();

        List<MatchAssessment> together = MODEL.seeingRivals(accounts, alone, PEOPLE);

        assertThat(together.get(0).probability())
                .isLessThanOrEqualTo(alone.get(0).probability());
        assertThat(together.get(0).odds().fields())
                .isEqualTo(alone.get(0).odds().fields());
    }

    @Property
    void anyOneFieldMayBeWrongAndAKeyStillAgrees(
            @ForAll("people") PersonTraits person, @ForAll("people") PersonTraits other, @ForAll Field wrong) {
        Assume.that(person.birthDate().isPresent() && !person.firstName().isEmpty());
        PersonTraits account = withAnother(person, other, wrong);

        AskedKeys asked = MODEL.keysOf(person, PEOPLE);

        assertThat(IntStream.of(MatchModel.keysOfAccount(account)))
                .containsAnyElementsOf(Stream.of(asked.names(), asked.numbers())
                        .flatMapToInt(IntStream::of)
                        .boxed()
                        .toList());
    }

    @Property
    void anSsnThatIsNotKnownIsNeverWorseThanADifferentOne(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment different = assess(one.with(People.token("1")), other.with(People.token("2")));

        MatchAssessment notKnown = assess(withoutSsn(one), other.with(People.token("2")));

        assertThat(notKnown.probability()).isGreaterThanOrEqualTo(different.probability());
    }

    @Property
    void twinsAndFathersAndSonsAreNeverVeryLikely(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment assessment = assess(one, other);

        boolean relatives = !assessment.cautions().isEmpty();

        assertThat(relatives && assessment.band() == Band.VERY_LIKELY).isFalse();
    }

    @Property
    void everyFieldIsJudgedOnceInTheOrderOfTheForm(
            @ForAll("people") PersonTraits one, @ForAll("people") PersonTraits other) {
        MatchAssessment assessment = assess(one, other);

        List<Field> judged =
                assessment.evidence().stream().map(FieldEvidence::field).toList();

        assertThat(judged).containsExactly(Field.values());
    }

    @Property
    void swappingDayAndMonthTwiceGivesTheDateBack(@ForAll("dates") LocalDate date) {
        Optional<LocalDate> swapped = NearDates.swapped(date);

        assertThat(swapped.flatMap(NearDates::swapped)).isEqualTo(swapped.map(same -> date));
    }

    @Property
    void oneSlipIsADistanceOfOne(@ForAll("typed") String name, @ForAll("typed") String other) {
        assertThat(Spelling.oneSlipApart(name, other)).isEqualTo(EditDistance.between(name, other) == 1);
        assertThat(EditDistance.between(name, other)).isEqualTo(EditDistance.between(other, name));
    }

    @Property
    void likenessIsBetweenNothingAndTheSame(@ForAll("typed") String name, @ForAll("typed") String other) {
        assertThat(Likeness.of(name, other)).isBetween(0.0, 1.0);
        assertThat(Likeness.of(name, name)).isEqualTo(name.isEmpty() ? 0 : 1);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(6);
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

    /** The same person but for one field, which is another's. */
    private static PersonTraits withAnother(PersonTraits person, PersonTraits other, Field wrong) {
        PersonTraits named = PersonTraits.ofFolded(
                (wrong == Field.FIRST_NAME ? other : person).firstName(),
                (wrong == Field.MIDDLE_NAME ? other : person).middleName(),
                (wrong == Field.LAST_NAME ? other : person).lastName(),
                (wrong == Field.SUFFIX ? other : person).suffix());
        PersonTraits dated = (wrong == Field.BIRTH_DATE ? other : person)
                .birthDate()
                .map(named::born)
                .orElse(named);
        return (wrong == Field.SSN ? other : person).ssn().map(dated::with).orElse(dated);
    }

    private static MatchAssessment assess(PersonTraits entered, PersonTraits account) {
        return MODEL.assess(entered, account, PEOPLE);
    }
}
