package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The person is a customer already: no second enrollment comes to be, and staff are led to the first. */
class AlreadyEnrolledJourney extends AddingJourney {
    @Test
    void numberThatIsEnrolledLeadsToTheCustomer() {
        signInAsPartner();

        add(new Paper("N33054", "Marcus", "Haynes", "", "12/02/1983", "Sangamon"));

        assertThat(page().locator("main")).containsText("Marcus T. Haynes");
        Screens.check(page(), "already-customer");
    }

    @Test
    void accountThatIsEnrolledLeadsToTheCustomer() {
        signInAsPartner();
        add(new Paper("N33055", "Marcus", "Haynes", "898-32-7705", "12/02/1983", "Sangamon"));
        assertThat(candidate("Marcus T. Haynes")).containsText("This customer is enrolled already.");
        Screens.check(page(), "same-person-enrolled");

        theSamePerson("Marcus T. Haynes").click();

        assertThat(heading()).hasText("Marcus T. Haynes");
        assertThat(page().locator(".facts")).containsText("Enrolled");
    }

    @Test
    void customerOfAnotherInstitutionIsNotNamed() {
        signInAs("partner.murphysboro");
        assertThat(heading()).hasText("My Dashboard");

        add(new Paper("N33054", "Somebody", "Else", "", "01/02/1990", "Jackson"));

        assertThat(page().locator("main")).containsText("This number belongs to another customer.");
        assertThat(page().locator("main")).not().containsText("Haynes");
        Screens.check(page(), "number-taken");
        open("audit-trail");
        assertThat(page().locator("main")).containsText("entered somebody who is a customer already.");
        assertThat(page().locator("main")).not().containsText("Kewanee");
    }

    @Test
    void customerOfAnotherInstitutionIsAskedForAndTheRequestTakenBack() {
        signIn().as("partner.murphysboro");
        assertThat(heading()).hasText("My Dashboard");
        add(new Paper("N33054", "Marcus", "Haynes", "", "12/02/1983", "Jackson"));
        assertThat(page().locator("main")).containsText("This person is enrolled at Kewanee");

        link("Request a transfer").click();
        button("Request the transfer").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why the customer is to move.");
        Screens.check(page(), "transfer-here");
        page().locator("#reason").selectOption(new SelectOption().setLabel("The person was moved there"));
        button("Request the transfer").click();
        assertThat(page().locator("main")).containsText("Waiting for a decision");
        assertThat(page().locator("main")).not().containsText("Haynes");
        button("Take the request back").click();

        assertThat(page().locator("main")).containsText("Sam Ortiz took the request back");
    }
}
