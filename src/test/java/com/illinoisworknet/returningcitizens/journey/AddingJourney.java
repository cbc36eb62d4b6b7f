package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A journey on which partner staff add customers. */
abstract class AddingJourney extends Journey {
    private static final String SSN = "Social Security Number (Format: XXX-XX-XXXX)";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    final void signInAsPartner() {
        signInAs("partner.kewanee");
        assertThat(heading()).hasText("My Dashboard");
    }

    /** Copies the paper into a new form and sends it. */
    final void add(Paper paper) {
        open("groups/returning-citizens/add-customer");
        assertThat(page()).hasURL(Pattern.compile(".*[?]intake=[0-9a-f-]{36}$"));
        fillIn(paper);
        button("Add Customer").click();
    }

    private void fillIn(Paper paper) {
        field("IDOC Number").fill(paper.idocNumber());
        field("Confirm IDOC Number").fill(paper.idocNumber());
        field("First Name").fill(paper.first());
        field("Last Name").fill(paper.last());
        field(SSN).fill(paper.ssn());
        field("Confirm " + SSN).fill(paper.ssn());
        field("Date of Birth").fill(paper.birthDate());
        chooseCounty(paper.county());
        field("Mandatory Supervised Release Date")
                .fill(LocalDate.now().plusYears(1).format(WRITTEN));
    }

    private void chooseCounty(String county) {
        Locator counties = page().locator("#commitmentCounties_input");
        counties.pressSequentially(county);
        assertThat(page().getByRole(
                                AriaRole.OPTION,
                                new Page.GetByRoleOptions().setName(county).setExact(true)))
                .isVisible();
        counties.press("Enter");
    }

    /** The section of one account on the candidates page. */
    final Locator candidate(String heading) {
        return page().locator("section.candidate")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(heading)
                                                .setExact(true))));
    }

    final Locator theSamePerson(String heading) {
        return candidate(heading).getByText("This is the same person").first();
    }

    /** The value of a definition row. */
    final Locator row(String term) {
        return page().locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("dt").getByText(term, new Locator.GetByTextOptions().setExact(true))))
                .locator("dd");
    }

    final Locator username() {
        return page().locator("#username");
    }

    final Locator temporaryPassword() {
        return page().locator("#temporaryPassword");
    }

    final void writeItDown() {
        page().getByLabel("I have written it down or printed it").check();
    }
}
