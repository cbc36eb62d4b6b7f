package com.illinoisworknet.returningcitizens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.intake.Connection.Reported;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What connecting would do to an account: get what it lacks, keep what differs. */
class ConnectionTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);
    private static final PersonName BOB = new PersonName("Bob", "Adam", "Kowalczyk", "");

    @Test
    void accountGetsTheMiddleNameItLacks() {
        Connection connection = connection(BOB, PersonName.of("Bob", "Kowalczyk"), BORN);

        assertThat(connection.added()).containsExactly(Field.MIDDLE_NAME);
        assertThat(connection.kept()).isEmpty();
    }

    @Test
    void accountKeepsItsOwnNameAndBirthDate() {
        PersonName robert = new PersonName("Robert", "Anton", "Kowalczyk", "");

        Connection connection = connection(BOB, robert, LocalDate.of(1988, 3, 15));

        assertThat(connection.added()).isEmpty();
        assertThat(connection.kept())
                .containsExactly(
                        new Reported(Field.FIRST_NAME, "Bob", "Robert"),
                        new Reported(Field.MIDDLE_NAME, "Adam", "Anton"),
                        new Reported(Field.BIRTH_DATE, "03/14/1988", "03/15/1988"));
    }

    @Test
    void whatTheAccountHasMoreIsNoDifference() {
        PersonName withSuffix = new PersonName("Bob", "Adam", "Kowalczyk", "Jr.");

        Connection connection = connection(BOB, withSuffix, BORN);

        assertThat(connection).isEqualTo(new Connection(List.of(), List.of()));
    }

    @Test
    void outOfScopeItIsNotTold() {
        ShownCandidate shown = ShownCandidateExample.outOfScope(BOB, PersonName.of("Robert", "Kowalczyk"), BORN);

        assertThat(ShownCandidateExample.review(BOB, "", shown).connectionTo(shown))
                .isEmpty();
    }

    @Test
    void onlyWhatWasShownIsACandidate() {
        ShownCandidate shown = ShownCandidateExample.inScope(BOB, BOB, BORN);

        CandidateReview review = ShownCandidateExample.review(BOB, "", shown);

        assertThat(review.candidate(shown.accountId())).contains(shown);
        assertThat(review.candidate(shown.accountId() + 1)).isEmpty();
    }

    private static Connection connection(PersonName entered, PersonName account, LocalDate born) {
        ShownCandidate shown = ShownCandidateExample.inScope(entered, account, born);
        return ShownCandidateExample.review(entered, "•••-••-4417", shown)
                .connectionTo(shown)
                .orElseThrow();
    }
}
