package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name was typed wrong: it is corrected, and two who do so at once lose nothing. */
class CorrectIdentityJourney extends AddingJourney {
    @Test
    void correctedNameStandsOnThePage() {
        openCustomer(new Paper("N14725", "Zbigniew", "Kaczmarek", "", "06/07/1984", "Peoria"));
        Screens.check(page(), "customer-deeds");

        link("Correct name or birth date").click();
        field("Last Name").fill("Kaczmar3k");
        field("Date of Birth").fill("");
        button("Save").click();
        assertThat(summary()).containsText("Please fix 2 things");
        Screens.check(page(), "correct-identity-errors");
        field("Last Name").fill("Kaczmarczyk");
        field("Date of Birth").fill("07/06/1984");
        button("Save").click();

        assertThat(heading()).hasText("Zbigniew Kaczmarczyk");
        assertThat(page().getByText("Name and birth date are saved.")).isVisible();
        assertThat(row("Date of Birth")).hasText("07/06/1984");
    }

    @Test
    void twoWhoCorrectAtOnceSeeBothVersions() {
        openCustomer(new Paper("B80361", "Wojciech", "Zielinski", "", "10/19/1969", "Peoria"));
        link("Correct name or birth date").click();
        field("Last Name").fill("Zieliński");
        field("Suffix").fill("Jr.");
        theSupervisorSaves("Zielinsky");

        button("Save").click();

        assertThat(page().locator(".overtaken")).containsText("changed this at");
        assertThat(page().locator(".overtaken")).containsText("Both versions are below; nothing is lost.");
        assertThat(page().locator(".overtaken tbody tr").nth(1)).containsText("Zielinsky");
        assertThat(field("Last Name")).hasValue("Zieliński");
        Screens.check(page(), "correct-identity-overtaken");
        button("Save").click();
        assertThat(heading()).hasText("Wojciech Zieliński Jr.");
    }

    @Test
    void unusualBirthDateAsksOnce() {
        openCustomer(new Paper("S35947", "Bronisław", "Majewski", "", "01/28/1990", "Peoria"));
        String seventeen = java.time.LocalDate.now()
                .minusYears(17)
                .minusDays(30)
                .format(java.time.format.DateTimeFormatter.ofPattern("MM/dd/yyyy"));
        link("Correct name or birth date").click();
        field("Date of Birth").fill(seventeen);

        button("Save").click();

        page().getByLabel("Yes, " + seventeen + " is right").check();
        button("Save").click();
        assertThat(row("Date of Birth")).hasText(seventeen);
    }

    private void openCustomer(Paper paper) {
        signInAsPartner();
        add(paper);
        assertThat(heading()).hasText(paper.first() + " " + paper.last() + " is enrolled");
        String form = page().url();
        writeItDown();
        page().navigate(form);
        link("Open the customer").click();
        assertThat(page()).hasURL(Pattern.compile(".*/customer[?]enrollment=\\d+$"));
    }

    /** In a browser of their own, on the page that is open here. */
    private void theSupervisorSaves(String lastName) {
        URI form = URI.create(page().url());
        BrowserContext other = page().context().browser().newContext(Screens.options(form.resolve("/")));
        Page theirs = other.newPage();
        theirs.navigate("sign-in");
        new SignIn(theirs).as("supervisor.kewanee");
        assertThat(theirs.locator("h1")).hasText("My Dashboard");
        theirs.navigate(form.toString());
        theirs.locator("#lastName").fill(lastName);
        theirs.locator("#go").click();
        assertThat(theirs.locator("h1")).containsText(lastName);
        other.close();
    }

    private Locator summary() {
        return page().locator("[data-error-summary]");
    }
}
