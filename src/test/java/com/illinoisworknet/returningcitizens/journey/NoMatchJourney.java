package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody has an account: one is created at once, and the slip is shown once. */
class NoMatchJourney extends AddingJourney {
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void slipIsPrintedOnOnePageAndLeavingAsksFirst() {
        signInAsPartner();
        add(new Paper("M50117", "Jerzy", "Wolanin", "", "11/30/1995", "Peoria"));
        assertThat(heading()).hasText("Jerzy Wolanin is enrolled");
        assertThat(page().locator(".slip")).not().containsText("Wolanin");
        assertThat(pagesOnPaper()).isEqualTo(1);

        link("Add another customer").click();
        assertThat(page().getByText("Did you write down the password?")).isVisible();
        button("Stay here").click();
        writeItDown();
        link("Add another customer").click();

        assertThat(heading()).hasText("Add Customer");
        assertThat(page().locator("#institution_input")).hasValue("Kewanee Life Skills Re-entry Center");
        assertThat(field("First Name")).hasValue("");
    }

    @Test
    void whoeverComesBackSeesTheOutcomeAndNoPassword() {
        signInAsPartner();
        add(new Paper("M50118", "Ewelina", "Brzozowska", "", "02/11/1992", "Peoria"));
        String password = temporaryPassword().innerText();
        String form = page().url();
        writeItDown();

        page().navigate(form);

        assertThat(heading()).hasText("Ewelina Brzozowska is enrolled");
        assertThat(page().locator("main")).containsText("The password is not shown again.");
        assertThat(page().content()).doesNotContain(password);
        Screens.check(page(), "outcome");
    }

    @Test
    void newTemporaryPasswordVoidsTheOld() {
        signInAsPartner();
        add(new Paper("M50119", "Halina", "Czarnecka", "", "08/23/1981", "Peoria"));
        String form = page().url();
        String username = username().innerText();
        String old = temporaryPassword().innerText();
        writeItDown();
        page().navigate(form);
        link("Issue a new temporary password").click();
        assertThat(heading()).hasText("Issue a temporary password?");
        Screens.check(page(), "temporary-password");

        button("Yes, issue a temporary password").click();

        assertThat(heading()).hasText("New temporary password for Halina Czarnecka");
        assertThat(temporaryPassword()).not().hasText(old);
        Screens.check(page(), "slip-new-password");
        writeItDown();
        button("Sign out").click();
        signIn().as(username, old);
        assertThat(page().locator("[data-error-summary]")).isVisible();
    }

    @Test
    void slipAskedForByItsAddressLeadsToTheList() {
        signInAsPartner();

        open("groups/returning-citizens/slip");

        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
    }

    private long pagesOnPaper() {
        byte[] pdf = page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return PAGE_OF_PDF
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
