package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the model can say of a pair, staff can read, in each language. */
class ExplanationTextsTest {
    private static final Odds NO_ODDS = new Odds(0, 0, 0, 0);
    private static final PersonName BOB = new PersonName("Bob", "A.", "Kowalczyk", "");

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_es.properties"})
    void everySentenceIsInTheBundle(String bundle) throws IOException {
        Set<String> said = everythingSaid();

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said).allSatisfy(key -> assertThat(keys(bundle)).contains(key));
    }

    @Test
    void namesInAnotherOrderAreOnePart() {
        MatchAssessment swapped = of(
                FieldEvidence.resembles(Field.FIRST_NAME, Resemblance.SWAPPED_NAMES, 1),
                FieldEvidence.resembles(Field.LAST_NAME, Resemblance.SWAPPED_NAMES, 1),
                FieldEvidence.of(Field.BIRTH_DATE, Level.SAME, 2),
                FieldEvidence.unknown(Field.SUFFIX),
                FieldEvidence.unknown(Field.SSN));

        List<Sentence> parts = Explanation.summary(swapped);

        assertThat(parts)
                .extracting(Sentence::key)
                .containsExactly("summary.BIRTH_DATE.AGREES", "summary.NAMES.SWAPPED_NAMES", "summary.SSN.UNKNOWN");
    }

    @Test
    void nameInAnotherPlaceIsToldBesideOneThatDiffers() {
        MatchAssessment swapped = of(
                FieldEvidence.of(Field.FIRST_NAME, Level.DIFFERENT, -1),
                FieldEvidence.resembles(Field.LAST_NAME, Resemblance.SWAPPED_NAMES, 1));

        List<Sentence> parts = Explanation.summary(swapped);

        assertThat(parts)
                .extracting(Sentence::key)
                .containsExactly("summary.LAST_NAME.SWAPPED_NAMES", "summary.FIRST_NAME.DIFFERS");
    }

    @Test
    void firstAndMiddleNameSwappedAreOneSentence() {
        MatchAssessment swapped = of(
                FieldEvidence.resembles(Field.FIRST_NAME, Resemblance.SWAPPED_GIVEN_NAMES, 1),
                FieldEvidence.resembles(Field.MIDDLE_NAME, Resemblance.SWAPPED_GIVEN_NAMES, 1));

        List<Sentence> sentences = Explanation.inScope(swapped, BOB, BOB);

        assertThat(sentences).containsExactly(Sentence.of("explanation.GIVEN_NAMES.SWAPPED_GIVEN_NAMES"));
    }

    @Test
    void anSsnThatIsAlmostTheSameIsToldAsDifferentInAndOutOfScope() {
        MatchAssessment slip =
                of(FieldEvidence.of(Field.BIRTH_DATE, Level.SAME, 2), FieldEvidence.of(Field.SSN, Level.LAST_DIGIT, 2));

        List<MatchAssessment> told = List.of(slip.inScope(), slip.outOfScope());

        assertThat(told)
                .allSatisfy(cut -> assertThat(cut.of(Field.SSN).verdict()).isEqualTo(Verdict.DIFFERS));
        assertThat(Explanation.summary(slip.inScope())).contains(Sentence.of("summary.SSN.DIFFERS"));
    }

    @Test
    void outsideTheScopeNoCautionTellsThatAnSsnIsAlmostTheSame() {
        MatchAssessment bySsn = of(
                        FieldEvidence.of(Field.BIRTH_DATE, Level.SAME, 2),
                        FieldEvidence.of(Field.SSN, Level.LAST_DIGIT, 2))
                .with(Caution.NEIGHBOURING_NUMBERS);
        MatchAssessment byIdocNumber =
                of(FieldEvidence.of(Field.IDOC_NUMBER, Level.ONE_DIGIT, 2)).with(Caution.NEIGHBOURING_NUMBERS);

        List<Set<Caution>> told =
                List.of(bySsn.outOfScope().cautions(), byIdocNumber.outOfScope().cautions());

        assertThat(told).containsExactly(Set.of(), Set.of(Caution.NEIGHBOURING_NUMBERS));
    }

    @Test
    void outsideTheScopeAnotherCustodyIsToldOnlyIfLastNameAndBirthDateAgree() {
        MatchAssessment agreeing = of(
                        FieldEvidence.of(Field.LAST_NAME, Level.SAME, 2),
                        FieldEvidence.of(Field.BIRTH_DATE, Level.SAME, 2))
                .with(Caution.TWO_CUSTODIES);
        MatchAssessment dateOnly =
                of(FieldEvidence.of(Field.BIRTH_DATE, Level.SAME, 2)).with(Caution.TWO_CUSTODIES);

        List<Set<Caution>> told =
                List.of(agreeing.outOfScope().cautions(), dateOnly.outOfScope().cautions());

        assertThat(told).containsExactly(Set.of(Caution.TWO_CUSTODIES), Set.of());
    }

    private static Set<String> everythingSaid() {
        Stream<MatchAssessment> pairs = Arrays.stream(Field.values())
                .flatMap(ExplanationTextsTest::evidence)
                .map(ExplanationTextsTest::of);
        Set<String> said = new HashSet<>(Set.of(
                "explanation.NAMES.AGREES",
                "summary.NAMES.AGREES",
                "explanation.NAMES.SWAPPED_NAMES",
                "summary.NAMES.SWAPPED_NAMES"));
        pairs.flatMap(ExplanationTextsTest::said).map(Sentence::key).forEach(said::add);
        Suppositions.ASKED.forEach(field -> EnumSet.of(Band.VERY_LIKELY, Band.LIKELY)
                .forEach(band -> said.add(new WhatIf(field, band).sentence().key())));
        Explanation.ofOtherSsn().forEach(sentence -> said.add(sentence.key()));
        return said;
    }

    private static Stream<Sentence> said(MatchAssessment pair) {
        Stream<Sentence> told = Stream.of(
                        Explanation.inScope(pair, BOB, BOB),
                        Explanation.outOfScope(pair),
                        Explanation.summary(pair.inScope()),
                        Explanation.summary(pair.outOfScope()))
                .flatMap(List::stream);
        Stream<Sentence> cautions =
                Arrays.stream(Caution.values()).flatMap(caution -> Explanation.of(caution, pair.inScope()).stream());
        return Stream.concat(told, cautions);
    }

    private static Stream<FieldEvidence> evidence(Field field) {
        Stream<FieldEvidence> levels = Stream.concat(Stream.of(Level.UNKNOWN), FieldLevels.of(field).stream())
                .map(level -> FieldEvidence.of(field, level, 0));
        return Stream.concat(levels, moved(field).map(how -> FieldEvidence.resembles(field, how, 0)));
    }

    private static Stream<Resemblance> moved(Field field) {
        return switch (field) {
            case FIRST_NAME -> Stream.of(Resemblance.SWAPPED_GIVEN_NAMES, Resemblance.SWAPPED_NAMES);
            case MIDDLE_NAME -> Stream.of(Resemblance.SWAPPED_GIVEN_NAMES);
            case LAST_NAME -> Stream.of(Resemblance.SWAPPED_NAMES);
            default -> Stream.of();
        };
    }

    private static MatchAssessment of(FieldEvidence... evidence) {
        return new MatchAssessment(Band.LIKELY, NO_ODDS, List.of(evidence), Set.of());
    }

    private static Set<String> keys(String bundle) throws IOException {
        String path = "/com/illinoisworknet/returningcitizens/web/" + bundle;
        Properties texts = new Properties();
        try (Reader file =
                new InputStreamReader(ExplanationTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts.stringPropertyNames();
    }
}
