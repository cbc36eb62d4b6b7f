package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final PersonName BOB = PersonName.of("Bob", "Kowalczyk");
    private static final PersonName ROBERT = PersonName.of("Robert", "Kowalczyk");

    private final MatchModel model = MatchModel.published();

    @Test
    void agreementsComeFirstAndAShortFormIsToldWithBothNames() {
        MatchAssessment assessment = assess("Bob Kowalczyk, 1988-03-14, 4417", "Robert Kowalczyk, 1988-03-14, 4417");

        List<Sentence> sentences = Explanation.inScope(assessment, BOB, ROBERT);

        assertThat(sentences)
                .containsExactly(
                        Sentence.of("explanation.LAST_NAME.AGREES"),
                        Sentence.of("explanation.BIRTH_DATE.AGREES"),
                        Sentence.of("explanation.SSN.AGREES"),
                        new Sentence("explanation.FIRST_NAME.SHORT_FORM", List.of("Bob", "Robert")));
    }

    @Test
    void outsideTheScopeNeitherNamesNorHowAreTold() {
        MatchAssessment assessment = assess("Bob Kowalczyk, 1988-03-14, 4417", "Robert Kowalczyk, 1988-03-24, -");

        List<Sentence> sentences = Explanation.outOfScope(assessment);

        assertThat(sentences)
                .containsExactly(
                        Sentence.of("explanation.LAST_NAME.AGREES"),
                        Sentence.of("explanation.FIRST_NAME.RESEMBLES"),
                        Sentence.of("explanation.BIRTH_DATE.RESEMBLES"));
    }

    @Test
    void swappedNamesAreOneSentence() {
        MatchAssessment assessment = assess("Kowalczyk Bob, 1988-03-14, -", "Bob Kowalczyk, 1988-03-14, -");

        List<Sentence> sentences = Explanation.inScope(assessment, PersonName.of("Kowalczyk", "Bob"), BOB);

        assertThat(sentences)
                .containsExactly(
                        Sentence.of("explanation.BIRTH_DATE.AGREES"), Sentence.of("explanation.NAMES.SWAPPED_NAMES"));
    }

    @Test
    void sameNamesAreOneSentenceAndDifferencesComeLast() {
        MatchAssessment assessment = assess("Bob Kowalczyk, 1988-03-14, 4417", "Bob Kowalczyk, 1988-03-24, 4418");

        List<Sentence> sentences = Explanation.inScope(assessment, BOB, BOB);

        assertThat(sentences)
                .containsExactly(
                        Sentence.of("explanation.NAMES.AGREES"),
                        Sentence.of("explanation.BIRTH_DATE.ONE_DIGIT_WRONG"),
                        Sentence.of("explanation.SSN.DIFFERS"));
    }

    @Test
    void outsideTheScopeTheSsnIsToldOnlyIfNameOrBirthDateAgreesToo() {
        MatchAssessment alone = assess("Bob Kowalczyk, 1988-03-14, 4417", "Bob Miller, 1970-11-02, 4417");
        MatchAssessment withDate = assess("Bob Kowalczyk, 1988-03-14, 4417", "Ann Miller, 1988-03-14, 4417");
        MatchAssessment withName = assess("Bob Kowalczyk, 1988-03-14, 4417", "Bob Kowalczyk, 1970-11-02, 4418");

        List<Verdict> told = List.of(
                alone.outOfScope().of(Field.SSN).verdict(),
                withDate.outOfScope().of(Field.SSN).verdict(),
                withName.outOfScope().of(Field.SSN).verdict());

        assertThat(told).containsExactly(Verdict.UNKNOWN, Verdict.AGREES, Verdict.DIFFERS);
    }

    @Test
    void tellingTwiceWhatMayBeToldChangesNothing() {
        MatchAssessment told = assess("Kowalczyk Bob, 1988-03-14, 4417", "Bob Kowalczyk, 1988-03-14, 4417")
                .outOfScope();

        MatchAssessment again = told.outOfScope();

        assertThat(again).isEqualTo(told);
    }

    @Test
    void aTwinIsToldByWhatIsKnown() {
        PersonTraits bob = People.person("Bob Kowalczyk, 1988-03-14, 4417").inCounties(Set.of("197"));
        PersonTraits will = People.person("William Kowalczyk, 1988-03-14, 4418").inCounties(Set.of("197"));

        List<Sentence> sentences = Explanation.of(Caution.MAY_BE_TWIN, model.assess(bob, will, People.tenThousand()));

        assertThat(sentences)
                .extracting(Sentence::key)
                .containsExactly(
                        "Caution.MAY_BE_TWIN", "explanation.MAY_BE_TWIN.COUNTY_AND_SSN", "explanation.MAY_BE_TWIN.ask");
    }

    private MatchAssessment assess(String entered, String account) {
        return model.assess(People.person(entered), People.person(account), People.tenThousand());
    }
}
