package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Add Customer form with nothing right in it: all of it is said at once, and nothing typed is lost. */
class EveryFieldWrongJourney extends Journey {
    private static final String SSN = "Social Security Number (Format: XXX-XX-XXXX)";
    private static final String CONFIRM_SSN = "Confirm " + SSN;

    @Test
    void emptyFormSaysWhatIsMissing() {
        openForm();
        Screens.check(page(), "add-customer");

        button("Add Customer").click();

        assertThat(summary()).containsText("Please fix 7 things");
        assertThat(summary()).isFocused();
        assertThat(page()).hasTitle(Pattern.compile("^Error:.*"));
        Screens.check(page(), "add-customer-empty");
    }

    @Test
    void everyWrongFieldIsSaidAndNothingTypedIsLost() {
        openForm();
        fillInWrong();

        button("Add Customer").click();

        assertThat(summary())
                .containsText("Confirm IDOC Number: The two IDOC numbers are not the same. Check both with the paper.");
        assertThat(summary()).containsText("First Name: A name cannot have “<”.");
        assertThat(summary()).containsText("Last Name: A name has no digits. Check “0”.");
        assertThat(summary()).containsText("Suffix: A name has at most 60 characters.");
        assertThat(summary()).containsText("Date of Birth: February 1988 has no day 30.");
        assertThat(summary()).containsText("Mandatory Supervised Release Date: This date is in the past. Is it right?");
        assertThat(field("First Name")).hasValue("<b>Zdzisław</b>");
        assertThat(field("Suffix")).hasValue("x".repeat(10_000));
        assertThat(page().getByText("Will", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        Screens.check(page(), "add-customer-errors");
    }

    @Test
    void rightSsnIsKeptMaskedAndCanBeChanged() {
        openForm();
        fillInWrong();

        button("Add Customer").click();

        assertThat(page().getByText("•••-••-4417")).isVisible();
        assertThat(field(SSN)).hasCount(0);
        assertThat(page().content()).doesNotContain("899-55-4417").doesNotContain("899554417");
        button("change " + SSN).click();
        assertThat(field(SSN)).hasValue("");
        assertThat(field("Last Name")).hasValue("Wolan0n");
    }

    @Test
    void wrongSsnComesBackEmpty() {
        openForm();
        field(SSN).fill("899-55-4417");
        field(CONFIRM_SSN).fill("899-55-4471");

        button("Add Customer").click();

        assertThat(summary()).containsText("The two Social Security numbers are not the same. Type both again.");
        assertThat(field(SSN)).hasValue("");
        assertThat(field(CONFIRM_SSN)).hasValue("");
    }

    @Test
    void confirmationIsOfTheDateThatWasAskedAbout() {
        openForm();
        field("Mandatory Supervised Release Date").fill("06/15/2025");
        button("Add Customer").click();
        page().getByLabel("Yes, 06/15/2025 is right").check();
        field("Mandatory Supervised Release Date").fill("06/16/2025");

        button("Add Customer").click();

        assertThat(page().getByLabel("Yes, 06/16/2025 is right")).not().isChecked();
        page().getByLabel("Yes, 06/16/2025 is right").check();
        button("Add Customer").click();
        assertThat(page().getByLabel("Yes, 06/16/2025 is right")).hasCount(0);
    }

    @Test
    void formThatWasLeftIsThereAgain() {
        openForm();
        field("Last Name").fill("Muñoz-Pérez");
        String address = page().url();

        button("Leave and finish later").click();

        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
        page().navigate(address);
        assertThat(field("Last Name")).hasValue("Muñoz-Pérez");
    }

    @Test
    void keyThatIsNoneIsNotFound() {
        signInAs("partner.kewanee");
        assertThat(heading()).hasText("My Dashboard");

        var answer = page().navigate("groups/returning-citizens/add-customer?intake=1-1-1-1-1");

        assertThat(answer.status()).isEqualTo(404);
    }

    private void openForm() {
        signInAs("partner.kewanee");
        assertThat(heading()).hasText("My Dashboard");
        open("groups/returning-citizens/add-customer");
        assertThat(page()).hasURL(Pattern.compile(".*[?]intake=[0-9a-f-]{36}$"));
    }

    private void fillInWrong() {
        field("IDOC Number").fill("R48213");
        field("Confirm IDOC Number").fill("R48231");
        field("First Name").fill("<b>Zdzisław</b>");
        field("Last Name").fill("Wolan0n");
        page().getByText("More names (middle name, suffix)").click();
        field("Suffix").fill("x".repeat(10_000));
        field(SSN).fill("899-55-4417");
        field(CONFIRM_SSN).fill("899554417");
        field("Date of Birth").fill("02/30/1988");
        field("Mandatory Supervised Release Date").fill("06/15/2025");
        chooseCounty("will", "Will");
    }

    private void chooseCounty(String typed, String county) {
        Locator counties = page().locator("#commitmentCounties_input");
        counties.pressSequentially(typed);
        assertThat(page().getByRole(
                                AriaRole.OPTION,
                                new Page.GetByRoleOptions().setName(county).setExact(true)))
                .isVisible();
        counties.press("Enter");
    }

    private Locator summary() {
        return page().locator("[data-error-summary]");
    }
}
