package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff do on a customer's page, from the enrollment that is edited to the one that should never have been. */
@Tag("long")
class CustomerDeedsJourney extends AddingJourney {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    @Test
    void editedEnrollmentStandsOnThePage() {
        openCustomer(new Paper("K26801", "Mieczysław", "Górski", "", "02/14/1967", "Peoria"));
        moreActions();
        Screens.check(page(), "customer-more-actions");

        link("Edit enrollment").click();
        Screens.check(page(), "edit-enrollment");
        field("IDOC Number").fill("K26811");
        button("Save").click();
        assertThat(page().locator("[data-error-summary]")).containsText("The two IDOC numbers are not the same.");
        field("Confirm IDOC Number").fill("K26811");
        field("Mandatory Supervised Release Date")
                .fill(LocalDate.now().plusDays(90).format(WRITTEN));
        button("Save").click();

        assertThat(page().getByText("The enrollment is saved.")).isVisible();
        assertThat(page().locator(".page-head")).containsText("K26811");
    }

    @Test
    void whoLeavesIsEnrolledAgain() {
        openCustomer(new Paper("M58143", "Stanisława", "Wieczorek", "", "09/23/1972", "Peoria"));

        deed("End the enrollment");
        field("Exit Date").fill(LocalDate.now().plusDays(1).format(WRITTEN));
        button("End the enrollment").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why the enrollment ends.");
        Screens.check(page(), "exit");
        page().locator("#reason").selectOption(new SelectOption().setLabel("Completed the program"));
        button("End the enrollment").click();
        assertThat(page().locator("[data-error-summary]")).containsText("The exit date is in the future.");
        field("Exit Date").fill(LocalDate.now().format(WRITTEN));
        page().locator("#reason").selectOption(new SelectOption().setLabel("Completed the program"));
        button("End the enrollment").click();
        assertThat(row("Status")).containsText("Completed the program");

        deed("Enroll again");
        Screens.check(page(), "re-enroll");
        field("Mandatory Supervised Release Date")
                .fill(LocalDate.now().plusDays(200).format(WRITTEN));
        button("Enroll again").click();
        assertThat(page().getByText("The customer is enrolled again.")).isVisible();
        assertThat(row("Status")).hasText("Enrolled");
    }

    @Test
    void enrollmentMadeByMistakeIsVoidAndItsAccountOpensNothing() {
        Paper paper = new Paper("N70412", "Radosław", "Sikora", "", "12/05/1980", "Peoria");
        signInAsPartner();
        add(paper);
        assertThat(heading()).hasText("Radosław Sikora is enrolled");
        String username = username().innerText();
        String password = temporaryPassword().innerText();
        openFromOutcome();

        deed("Void the enrollment");
        button("Yes, void the enrollment").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say what the mistake was.");
        Screens.check(page(), "void-enrollment");
        page().locator("#reason").selectOption(new SelectOption().setLabel("It was only a trial"));
        button("Yes, void the enrollment").click();

        assertThat(row("Status")).containsText("It was only a trial");
        assertThat(page().locator("main")).containsText("Closed, never used");
        Screens.check(page(), "customer-void");
        add(paper);
        assertThat(heading()).hasText("Radosław Sikora is enrolled");
        assertThat(username()).not().hasText(username);
        writeItDown();
        button("Sign out").click();
        signIn().as(username, password);
        assertThat(page().locator("[data-error-summary]")).isVisible();
    }

    @Test
    void customerWhoMistypedTheirPasswordIsUnlocked() {
        signInAsPartner();
        add(new Paper("R81357", "Kazimiera", "Baran", "", "08/08/1963", "Peoria"));
        String username = username().innerText();
        openFromOutcome();
        DemoTables.run(
                "insert into sign_in_failure (username_key, address, failed_at) values (lower(?), '192.0.2.9', now())",
                username);

        deed("Unlock sign-in");
        Screens.check(page(), "unlock");
        button("Yes, unlock").click();

        assertThat(page().getByText("Sign-in is unlocked.")).isVisible();
        assertThat(DemoTables.texts("select address from sign_in_failure where username_key = lower(?)", username))
                .isEmpty();
    }

    @Test
    void staffTakeTheirAssignmentAwayAndBack() {
        openCustomer(new Paper("S92468", "Eustachy", "Duda", "", "05/31/1976", "Peoria"));
        deed("Assign staff");
        Screens.check(page(), "assign-staff");

        page().locator(".people input").first().click();
        assertThat(page().getByText("Nobody is assigned.")).isVisible();
        page().locator("#staff").selectOption(new SelectOption().setIndex(1));
        button("Assign").click();

        assertThat(page().locator(".people li")).hasCount(1);
    }

    private void openCustomer(Paper paper) {
        signInAsPartner();
        add(paper);
        assertThat(heading()).hasText(paper.first() + " " + paper.last() + " is enrolled");
        openFromOutcome();
    }

    private void openFromOutcome() {
        String form = page().url();
        writeItDown();
        page().navigate(form);
        link("Open the customer").click();
        assertThat(page()).hasURL(Pattern.compile(".*/customer[?]enrollment=\\d+$"));
    }

    private void moreActions() {
        page().getByText("More actions").click();
    }

    private void deed(String word) {
        moreActions();
        link(word).click();
    }
}
