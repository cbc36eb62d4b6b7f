package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff of Kewanee ask for a transfer, the supervisor of Murphysboro approves it, and Kewanee is told. */
class TransferJourney extends AddingJourney {
    private static final String TO = "Murphysboro Life Skills Re-entry Center";

    @Test
    void customerMovesWhenTheOtherInstitutionApproves() {
        signInAsPartner();
        add(new Paper("T73519", "Wacława", "Lisiecka", "", "03/27/1974", "Peoria"));
        String form = page().url();
        writeItDown();
        page().navigate(form);
        link("Open the customer").click();
        assertThat(heading()).hasText("Wacława Lisiecka");
        String customer = page().url();

        page().getByText("More actions").click();
        link("Request a transfer").click();
        button("Request the transfer").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why the customer is to move.");
        Screens.check(page(), "transfer");
        chooseInstitution();
        page().locator("#reason").selectOption(new SelectOption().setLabel("The person was moved there"));
        button("Request the transfer").click();
        assertThat(page().getByText("The transfer is requested.")).isVisible();
        open("my-dashboard");
        assertThat(page().locator(".tasks")).containsText("you asked for");
        Screens.check(page(), "dashboard-asked");

        asMurphysboro();
        Screens.check(page(), "dashboard-tasks");
        page().getByText("Decide", new Page.GetByTextOptions().setExact(true)).click();
        Screens.check(page(), "transfers");
        link("Wacława Lisiecka").click();
        assertThat(row("IDOC number")).hasText("T73519");
        button("Decline").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why you decline.");
        Screens.check(page(), "transfer-request");
        button("Approve the transfer").click();
        assertThat(page().locator("main")).containsText("Renee Delacroix approved the transfer");
        Screens.check(page(), "transfer-approved");
        link("Open the customer").click();
        assertThat(row("Parent Institution")).hasText(TO);

        button("Sign out").click();
        signInAsPartner();
        page().navigate(customer);
        assertThat(page()).hasURL(Pattern.compile(".*/transfer-request[?]transfer=\\d+$"));
        assertThat(page().locator("main")).containsText("Not shown: the customer is not at your institution");
        Screens.check(page(), "transfer-moved-away");
    }

    private void chooseInstitution() {
        Locator institution = page().locator("#institution_input");
        institution.pressSequentially("Murphysboro");
        assertThat(page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(TO)))
                .isVisible();
        institution.press("Enter");
    }

    private void asMurphysboro() {
        button("Sign out").click();
        signIn().as("supervisor.murphysboro");
        assertThat(heading()).hasText("My Dashboard");
    }
}
