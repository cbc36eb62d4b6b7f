package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A decision on the candidates was wrong: staff reverse it, and then reverse that. */
@Tag("long")
class ReversalJourney extends AddingJourney {
    private static final String ACCOUNT = "#account";

    @Test
    void theEnrollmentMovesToANewAccountAndBack() {
        signInAsPartner();
        add(new Paper("V15263", "Zbigniew", "Adamski", "", "01/02/1971", "Peoria"));
        String username = username().innerText();
        writeItDown();
        DemoTables.run(
                "update enrollment set exited_on = current_date, exit_reason = 'COMPLETED' where idoc_number = ?",
                "V15263");
        add(new Paper("W47586", "Zbigniew", "Adamski", "899-61-2244", "01/02/1971", "Peoria"));
        theSamePerson("Zbigniew Adamski").click();
        button("Yes, connect to this account").click();
        link("Open the customer").click();
        assertThat(row("Decision")).hasText("Same person: the enrollment was connected to this account");
        Screens.check(page(), "customer-decision");

        link("Reverse the decision").click();
        assertThat(row("Taken back")).containsText("Social Security Number");
        button("Yes, reverse the decision").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say which account is the person’s.");
        Screens.check(page(), "reverse-decision");
        page().locator(ACCOUNT).selectOption(new SelectOption().setLabel("A new account: none of those shown"));
        page().locator("#reason").selectOption(new SelectOption().setLabel("The person says so"));
        button("Yes, reverse the decision").click();

        assertThat(heading()).hasText("Zbigniew Adamski has a new account");
        assertThat(username()).not().hasText(username);
        assertThat(DemoTables.texts("select coalesce(ssn_token, 'none') from account where username = ?", username))
                .containsExactly("none");
        writeItDown();
        link("Open the customer").click();
        assertThat(row("Decision")).hasText("None of these: a new account was created");
        link("Reverse the decision").click();
        page().locator(ACCOUNT).selectOption(new SelectOption().setIndex(1));
        page().locator("#reason").selectOption(new SelectOption().setLabel("It was pressed by mistake"));
        button("Yes, reverse the decision").click();

        assertThat(page().getByText("The match decision is reversed.")).isVisible();
        assertThat(page().locator(".page-head")).containsText("username " + username);
        assertThat(row("Social Security Number")).containsText("2244");
    }
}
