package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Staff read what they did, a customer's page tells what happened, and a wrong date is said at its field. */
class AuditTrailJourney extends Journey {
    @Test
    void customersPageTellsWhatHappened() {
        signInAs("partner.kewanee");
        open("groups/returning-citizens");
        page().locator("tbody a").first().click();

        assertThat(happened().first()).containsText("opened the customer’s page.");
        Screens.check(page(), "customer-time-line");
    }

    @Test
    void staffReadTheirOwnDeedsByFilter() {
        signInAs("partner.kewanee");
        open("groups/returning-citizens");
        page().locator("tbody a").first().click();
        open("my-dashboard");
        link("Audit trail").click();
        assertThat(heading()).hasText("Audit trail");
        assertThat(happened().first()).containsText("opened the customer’s page.");
        Screens.check(page(), "audit-trail");

        field("What").selectOption("SIGN_INS");
        button("Show").click();

        assertThat(happened().first()).containsText("signed in.");
        assertThat(field("What")).hasValue("SIGN_INS");
    }

    @Test
    void aDateThatIsNoneIsSaidAtItsField() {
        signInAs("state.admin");
        open("audit-trail");
        field("From").fill("02/30/2026");
        button("Show").click();

        assertThat(page().locator("#from-error")).hasText("February 2026 has no day 30. Check the date.");
        assertThat(field("From")).hasValue("02/30/2026");
        Screens.check(page(), "audit-trail-error");
    }

    private Locator happened() {
        return page().locator(".time-line li");
    }
}
