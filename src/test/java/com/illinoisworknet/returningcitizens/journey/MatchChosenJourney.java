package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The person has an account already: staff compare, choose it, confirm, and nobody gets a second one. */
class MatchChosenJourney extends AddingJourney {
    private static final Paper ROBERT = new Paper("R48213", "Robert", "Kowalczyk", "899-55-4417", "03/14/1988", "Will");
    private static final Paper TERRENCE = new Paper("K20714", "Terrence", "Whitaker", "", "05/09/1990", "Cook");
    private static final String ROBERT_OUTSIDE = "Robert K., born 1988";

    @Test
    void enrollmentIsConnectedToTheAccountThatWasThere() {
        signInAsPartner();
        add(ROBERT);
        assertThat(heading()).hasText("Is this the same person?");
        assertThat(candidate(ROBERT_OUTSIDE)).containsText("Very likely");
        assertThat(candidate(ROBERT_OUTSIDE)).containsText("not from your institutions, so little is shown");
        Screens.check(page(), "same-person");

        theSamePerson(ROBERT_OUTSIDE).click();
        assertThat(heading()).hasText("Connect to this account?");
        assertThat(row("Added to the account")).hasCount(0);
        Screens.check(page(), "confirm-connect");
        button("Yes, connect to this account").click();

        assertThat(heading()).hasText("Robert Kowalczyk is enrolled");
        assertThat(page().locator("main")).containsText("Its password stays as it is.");
        assertThat(row("Username")).hasText("rkowalczyk");
        Screens.check(page(), "outcome-connected");
        link("Open the customer").click();
        assertThat(heading()).hasText("Robert Kowalczyk");
        Screens.check(page(), "customer");
    }

    @Test
    void whatDiffersIsKeptBesideAsReported() {
        signInAsPartner();
        add(TERRENCE);
        assertThat(candidate("Terrence W., born 1990")).containsText("Likely");

        theSamePerson("Terrence W., born 1990").click();
        button("Yes, connect to this account").click();

        assertThat(heading()).hasText("Terrence Whitaker is enrolled");
        link("Open the customer").click();
        assertThat(row("Date of Birth")).containsText("09/05/1990");
        assertThat(row("Date of Birth")).containsText("Reported when added: 05/09/1990");
    }

    @Test
    void accountThatWasNotShownIsNotThere() {
        signInAsPartner();
        add(new Paper("B48214", "Robert", "Kowalczyk", "", "03/14/1988", "Will"));
        assertThat(heading()).hasText("Is this the same person?");
        String forged = page().url().replace("same-person", "confirm") + "&account=1";

        var answer = page().navigate(forged);

        assertThat(answer.status()).isEqualTo(404);
        Screens.check(page(), "not-found");
    }
}
