package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody else has the same name and birth date: staff say why it is not the same person, and a new account is made. */
class NoneChosenJourney extends AddingJourney {
    private static final Paper FIRST = new Paper("S30101", "Ludmila", "Vrbova", "", "06/17/1979", "Lake");
    private static final Paper SECOND = new Paper("S30102", "Ludmila", "Vrbova", "", "06/17/1979", "Cook");

    @Test
    void reasonIsAskedForAndANewAccountIsMade() {
        signInAsPartner();
        add(FIRST);
        assertThat(heading()).hasText("Ludmila Vrbova is enrolled");
        String firstUsername = username().innerText();
        writeItDown();

        add(SECOND);
        assertThat(candidate("Ludmila Vrbova")).containsText("enrolled at Kewanee Life Skills Re-entry Center now");
        button("None of these: create a new account").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why it is not.");
        assertThat(page().locator("[data-error-summary]")).isFocused();
        assertThat(page()).hasTitle(Pattern.compile("^Error:.*"));
        Screens.check(page(), "same-person-reason-missing");

        field("Why is it not the same person?").selectOption("The person says that it is not their account");
        button("None of these: create a new account").click();
        assertThat(heading()).hasText("Create a new account?");
        assertThat(row("Why")).hasText("The person says that it is not their account");
        Screens.check(page(), "confirm-create");
        link("Go back").click();
        assertThat(heading()).hasText("Is this the same person?");
        page().goBack();
        button("Yes, create a new account").click();

        assertThat(heading()).hasText("Ludmila Vrbova is enrolled");
        assertThat(username()).not().hasText(firstUsername);
        Screens.check(page(), "slip");
    }
}
