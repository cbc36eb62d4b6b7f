package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody else has nearly the same name and birth date: staff say why it is not the same person. */
class NoneChosenJourney extends AddingJourney {
    private static final Paper TED = new Paper("B61902", "Ted", "Lindquist", "", "11/08/1985", "Peoria");

    @Test
    void reasonIsAskedForAndANewAccountIsMade() {
        signInAsPartner();
        add(TED);
        assertThat(candidate("Theodore L., born 1985")).containsText("Very likely");
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

        assertThat(heading()).hasText("Ted Lindquist is enrolled");
        assertThat(username()).not().isEmpty();
        Screens.check(page(), "slip");
    }
}
