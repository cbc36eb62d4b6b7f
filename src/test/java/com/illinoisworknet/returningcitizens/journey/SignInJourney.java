package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the address to the customer list and out again. */
class SignInJourney extends Journey {
    @Test
    void partnerWalksFromTheDashboardToTheList() {
        signIn();
        Screens.check(page(), "sign-in");

        new SignIn(page()).as("partner.kewanee");
        Screens.check(page(), "my-dashboard");
        List.of("Partner Tools", "Customer Support Center", "Groups", "Returning Citizens")
                .forEach(this::goOnTo);

        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
        assertThat(page().locator("tbody a[href*='customer?enrollment=']").first())
                .isVisible();
        Screens.check(page(), "returning-citizens");
    }

    @Test
    void wrongPasswordTellsNoMoreThanUnknownUsername() {
        signIn().as("partner.kewanee", "not the password");
        String told = errors().innerText();

        signIn().as("nobody.at.all", "not the password");

        assertThat(errors()).hasText(told);
        Screens.check(page(), "sign-in-refused");
    }

    @Test
    void deepAddressAsksToSignInAndLeadsThere() {
        open("groups/returning-citizens");

        new SignIn(page()).as("supervisor.kewanee");

        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
    }

    private void goOnTo(String place) {
        page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .first()
                .click();
        assertThat(heading()).hasText(place);
    }

    private Locator errors() {
        return page().locator("[data-error-summary]");
    }
}
