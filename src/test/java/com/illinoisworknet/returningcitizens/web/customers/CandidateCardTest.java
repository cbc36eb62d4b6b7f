package com.illinoisworknet.returningcitizens.web.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.intake.ShownCandidateExample;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A candidate in the words of the page. */
class CandidateCardTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);
    private static final PersonName BOB = PersonName.of("Bob", "Kowalczyk");
    private static final PersonName ROBERT = new PersonName("Robert", "Anton", "Kowalczyk", "");

    @Test
    void outOfScopeEveryValueIsNotShown() {
        CandidateCard card = card(BOB, ShownCandidateExample.outOfScope(BOB, ROBERT, BORN));

        assertThat(card.getHeading()).isEqualTo("Robert K., born 1988");
        assertThat(card.getKnown())
                .isEqualTo("Account 1 of 1 · account since 2019 · not from your institutions, so little is shown");
        assertThat(card.getRows()).extracting(ComparedRow::account).containsOnly("Not shown");
        assertThat(card.getRows()).extracting(ComparedRow::how).containsOnly("");
    }

    @Test
    void outOfScopeAMiddleNameOfTheAccountHasNoRow() {
        CandidateCard card = card(BOB, ShownCandidateExample.outOfScope(BOB, ROBERT, BORN));

        assertThat(card.getRows()).extracting(ComparedRow::label).doesNotContain("Middle Name", "Suffix");
    }

    @Test
    void inScopeValuesAndWaysOfResemblingAreShown() {
        CandidateCard card = card(BOB, ShownCandidateExample.inScope(BOB, ROBERT, BORN));

        assertThat(card.getRows())
                .contains(
                        new ComparedRow("First Name", "Bob", "Robert", true, "similar", "short form"),
                        new ComparedRow("Middle Name", "Not entered", "Anton", true, "unknown", ""),
                        new ComparedRow("Date of Birth", "03/14/1988", "03/14/1988", true, "same", ""),
                        new ComparedRow("County of Commitment", "Will", "Will", true, "same", ""));
    }

    @Test
    void ssnIsNeverShown() {
        CandidateCard card = card(BOB, ShownCandidateExample.inScope(BOB, ROBERT, BORN));

        assertThat(card.getRows())
                .contains(new ComparedRow("Social Security Number", "•••-••-4417", "Not shown", false, "same", ""));
    }

    @Test
    void choosingLeadsToTheConfirmation() {
        CandidateCard card = card(BOB, ShownCandidateExample.outOfScope(BOB, ROBERT, BORN));

        assertThat(card.getAddress())
                .isEqualTo("/groups/returning-citizens/confirm?intake=" + ShownCandidateExample.INTAKE + "&account=7");
    }

    @Test
    void accountWithoutEnrollmentIsSaidToBeSo() {
        CandidateCard card = card(BOB, ShownCandidateExample.inScope(BOB, ROBERT, BORN));

        assertThat(card.getKnown())
                .isEqualTo("Account 1 of 1 · username %s · account since 2019, not enrolled"
                        .formatted(ShownCandidateExample.USERNAME));
        assertThat(card.isEnrolledNow()).isFalse();
    }

    @Test
    void oneSentenceSumsUpWhatAgreesAndWhatDoesNot() {
        CandidateCard card = card(BOB, ShownCandidateExample.inScope(BOB, ROBERT, BORN));

        assertThat(card.getSummary())
                .isEqualTo("Same last name; same birth date; same SSN; same county; first name is a short form;"
                        + " IDOC number is different.");
    }

    @Test
    void outOfScopeTheSentenceDoesNotTellHow() {
        CandidateCard card = card(BOB, ShownCandidateExample.outOfScope(BOB, ROBERT, BORN));

        assertThat(card.getSummary())
                .isEqualTo("Same last name; same birth date; same SSN; same county; first name is similar;"
                        + " IDOC number is different.");
    }

    @Test
    void aTwinIsWarnedOfAndNeedsAReason() {
        PersonName twin = PersonName.of("William", "Kowalczyk");

        CandidateCard card = card(BOB, ShownCandidateExample.outOfScope(BOB, twin, BORN));

        assertThat(card.getCautions())
                .extracting(CandidateCard.CautionNotice::heading)
                .containsExactly("This may be a twin");
        assertThat(card.isReasonNeeded()).isTrue();
        assertThat(card.getLikelihood()).isNotEqualTo("veryLikely");
    }

    private static CandidateCard card(PersonName entered, ShownCandidate candidate) {
        return new CandidateCard(
                ShownCandidateExample.review(entered, "•••-••-4417", candidate),
                candidate,
                new EnglishTexts(),
                new OnlyWill());
    }

    private static final class OnlyWill extends ListNames {
        @Override
        String county(String code) {
            return code.equals(ShownCandidateExample.COUNTY) ? "Will" : code;
        }
    }
}
