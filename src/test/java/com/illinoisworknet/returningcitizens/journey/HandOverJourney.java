package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff hand the browser over to the customer they have just added, and get it back. */
class HandOverJourney extends AddingJourney {
    private static final String OWN_PASSWORD = "nine lanterns by the old mill";
    private static final String HAND_OVER = "Hand over to the customer";
    private static final Pattern NEXT_FORM = Pattern.compile(".*/add-customer[?].*institution=\\d+.*");

    @Test
    void customerSignsInAndStaffGoOnWithTheNextOne() {
        signInAsPartner();
        add(new Paper("Y70455", "Ximena", "Quetzal-Okafor", "", "03/04/1988", "Knox"));
        String username = username().innerText();
        String password = temporaryPassword().innerText();
        Screens.check(page(), "slip-hand-over");

        handOverHavingBeenAsked();
        assertThat(field("Username")).hasValue("");
        assertThat(page().locator("main")).containsText("Nobody else is signed in on this computer.");
        Screens.check(page(), "handed-over");
        signInForTheFirstTime(username, password);
        button("Sign out").click();
        assertThat(page().locator("main")).containsText("Staff: sign in to go on where you were.");
        Screens.check(page(), "handed-back");
        new SignIn(page()).as("partner.kewanee");

        assertThat(page()).hasURL(NEXT_FORM);
        assertThat(page().content()).doesNotContain("Ximena", username);
        assertThat(DemoTables.texts("""
                        select kind from audit.event
                        where kind in ('SignedIn', 'SignedOut', 'HandedOver', 'HandedBack', 'PasswordChosen')
                        order by id desc limit 7"""))
                .containsExactly(
                        "HandedBack", "SignedIn", "SignedOut", "PasswordChosen", "SignedIn", "SignedOut", "HandedOver");
    }

    @Test
    void wayBackIsOpenOnceAndToStaffOnly() {
        String customer = DemoTables.customerWith(OWN_PASSWORD);
        Visitor browser = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        Answer handed = handOver(browser, "/partner-tools");

        browser.signedIn(customer, OWN_PASSWORD);
        String customersFirst = browser.get("/").redirect();
        String afterCustomer = browser.signOut(browser.get("/my-page")).redirect();
        browser.signIn("supervisor.kewanee", SignIn.DEMO_PASSWORD, "");
        String back = browser.get("/").redirect();
        String again = browser.get("/").redirect();

        assertThat(handed.redirect()).isEqualTo("/sign-in?handed=over");
        assertThat(customersFirst).isEqualTo("/my-page");
        assertThat(afterCustomer).isEqualTo("/sign-in?handed=back");
        assertThat(back).isEqualTo("/partner-tools");
        assertThat(again).isEqualTo("/my-dashboard");
        assertThat(DemoTables.texts("select ticket::text from hand_over where return_address = '/partner-tools'"))
                .isEmpty();
    }

    @Test
    void wayBackEndsWithItsTime() {
        Visitor browser = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        handOver(browser, "/partner-guide");
        DemoTables.run("update hand_over set expires_at = now() where return_address = '/partner-guide'");

        browser.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "");

        assertThat(browser.get("/").redirect()).isEqualTo("/my-dashboard");
    }

    @Test
    void wayBackLeadsToNoOtherSite() {
        Visitor browser = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        handOver(browser, "//evil.example/");

        browser.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "");

        assertThat(browser.get("/").redirect()).isEqualTo("/");
    }

    @Test
    void onlyStaffHandOver() {
        Visitor customer = Visitor.of(page()).signedIn(DemoTables.customerWith(OWN_PASSWORD), OWN_PASSWORD);
        Visitor nobody = customer.another();

        Answer refused = handOver(customer, "/my-page");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(customer.get("/hand-over").status()).isEqualTo(404);
        assertThat(customer.get("/my-page").status()).isEqualTo(200);
        assertThat(nobody.get("/hand-over").redirect()).startsWith("/sign-in?from=");
    }

    private static Answer handOver(Visitor browser, String back) {
        Map<String, String> form = new HashMap<>(browser.get("/choose-password").form("signOut"));
        form.put("back", back);
        return browser.post("/hand-over", form);
    }

    private void handOverHavingBeenAsked() {
        button(HAND_OVER).click();
        assertThat(page().locator("#leaveSlip")).isVisible();
        button("Stay here").click();
        assertThat(heading()).hasText("Ximena Quetzal-Okafor is enrolled");
        writeItDown();
        button(HAND_OVER).click();
        assertThat(page()).hasURL(Pattern.compile(".*/sign-in[?]handed=over$"));
    }

    private void signInForTheFirstTime(String username, String password) {
        new SignIn(page()).as(username, password);
        assertThat(heading()).hasText("Choose your password");
        field("New password").fill(OWN_PASSWORD);
        button("Save and go on").click();
        assertThat(heading()).hasText("Welcome, Ximena Quetzal-Okafor");
    }
}
