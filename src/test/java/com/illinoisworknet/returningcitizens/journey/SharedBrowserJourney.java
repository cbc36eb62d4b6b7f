package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff and a customer use one browser, in several tabs: the system does not get confused, and says so. */
@Tag("long")
class SharedBrowserJourney extends Journey {
    private static final String STAFF = "partner.kewanee";
    private static final String STAFF_NAME = "Dana Whitfield";
    private static final String OWN_PASSWORD = "four quiet rivers under glass";
    private static final String ADD_CUSTOMER = "groups/returning-citizens/add-customer";

    @Test
    void signInPageSaysWhoIsSignedInAndAsksFirst() {
        signIn().as(STAFF);
        Page second = another();

        second.navigate("sign-in");

        assertThat(second.locator("main")).containsText(STAFF_NAME + " is signed in on this computer.");
        assertThat(second.getByLabel("Username")).hasCount(0);
        Screens.check(second, "sign-in-somebody");
        page().reload();
        assertThat(who(page())).hasText(STAFF_NAME);
    }

    @Test
    void pageOfStaffClosesWhenTheCustomerSignsIn() {
        signIn().as(STAFF);
        open(ADD_CUSTOMER);
        field("First Name").fill("Somebody");
        Page second = another();

        signOutAndInAs(customer(), second);

        assertThat(heading()).hasText("This page is closed");
        assertThat(page().content()).doesNotContain(STAFF_NAME, "Somebody", "Kewanee");
        Screens.check(page(), "page-closed");
        page().getByText("Go on").click();
        assertThat(page().locator("main"))
                .containsText("was opened before " + who(second).innerText() + " signed in");
        Screens.check(page(), "sign-in-outdated");
    }

    @Test
    void pageOfTheCustomerClosesWhenStaffSignIn() {
        signIn().as(customer(), OWN_PASSWORD);
        String name = who(page()).innerText();
        Page second = another();

        second.navigate("sign-in");
        signOutFirst(second);
        new SignIn(second).as(STAFF);

        assertThat(heading()).hasText("This page is closed");
        assertThat(page().content()).doesNotContain(name);
        assertThat(who(second)).hasText(STAFF_NAME);
    }

    @Test
    void pageLeftOpenSaysNothingAfterSigningOutInAnotherTab() {
        signIn().as(STAFF);
        Page second = another();
        second.navigate("my-dashboard");

        signOut(second);

        assertThat(heading()).hasText("This page is closed");
        assertThat(page().content()).doesNotContain(STAFF_NAME);
    }

    @Test
    void oldFormsOfStaffDoNothingUnderTheCustomer() {
        Page form = withoutScripts();
        form.navigate("sign-in");
        new SignIn(form).as(STAFF);
        form.navigate(ADD_CUSTOMER);
        Page dashboard = form.context().newPage();
        dashboard.navigate("my-dashboard");
        Page customers = form.context().newPage();
        signOutAndInAs(customer(), customers);
        String name = who(customers).innerText();
        String intakes = intakes();

        form.locator("#go").click();
        signOut(dashboard);

        assertThat(form.locator("main")).containsText("was opened before " + name + " signed in");
        assertThat(dashboard.locator("main")).containsText("nothing on it was sent or changed");
        assertThat(intakes()).isEqualTo(intakes);
        customers.reload();
        assertThat(who(customers)).hasText(name);
        assertThat(DemoTables.texts("""
                        select e.details ->> 'what' from audit.event e where e.kind = 'OutdatedPageRefused'
                        order by e.id desc limit 2""")).containsExactly("/sign-out", "/" + ADD_CUSTOMER);
        form.context().close();
    }

    @Test
    void oldFormsOfTheCustomerDoNothingUnderStaff() {
        Page password = withoutScripts();
        String username = customer();
        password.navigate("sign-in");
        new SignIn(password).as(username, OWN_PASSWORD);
        password.navigate("choose-password");
        Page staff = password.context().newPage();
        signOutAndInAs(STAFF, SignIn.DEMO_PASSWORD, staff);

        password.locator("#newPassword").fill("a password for somebody else");
        password.locator("#go").click();

        assertThat(password.locator("main")).containsText("was opened before " + STAFF_NAME + " signed in");
        Visitor visitor = Visitor.of(page());
        assertThat(visitor.signIn(STAFF, SignIn.DEMO_PASSWORD, "").redirect()).isEqualTo("/");
        assertThat(visitor.another().signIn(username, OWN_PASSWORD, "").redirect())
                .isEqualTo("/");
        password.context().close();
    }

    @Test
    void oldFormsSaySoAlsoWhenNobodyIsSignedIn() {
        Page old = withoutScripts();
        old.navigate("sign-in");
        new SignIn(old).as(STAFF);
        Page second = old.context().newPage();
        second.navigate("my-dashboard");
        signOut(second);

        signOut(old);

        assertThat(old.locator("main")).containsText("is from a sign-in that has ended");
        old.context().close();
    }

    @Test
    void signInFormLeftOpenReplacesNobodyWhoSignedInMeanwhile() {
        Page left = withoutScripts();
        left.navigate("sign-in");
        Page second = left.context().newPage();
        second.navigate("sign-in");
        new SignIn(second).as(STAFF);

        new SignIn(left).as(customer(), OWN_PASSWORD);

        assertThat(left.locator("main")).containsText(STAFF_NAME + " is signed in on this computer.");
        second.reload();
        assertThat(who(second)).hasText(STAFF_NAME);
        left.context().close();
    }

    @Test
    void scriptOfAnOldPageIsLedToTheSameWords() {
        Visitor browser = Visitor.of(page()).signedIn(STAFF, SignIn.DEMO_PASSWORD);
        Map<String, String> old =
                new HashMap<>(browser.get("/groups/returning-citizens").form("signOut"));
        browser.signOut(browser.get("/my-dashboard"));
        browser.signedIn(customer(), OWN_PASSWORD);

        Answer refused = browser.post("/sign-in", old, "Faces-Request", "partial/ajax");
        Answer forbidden = browser.post("/groups/returning-citizens", old, "Faces-Request", "partial/ajax");

        String led = "<redirect url=\"/sign-in?outdated=true\"/>";
        assertThat(refused.body()).contains(led);
        assertThat(forbidden.body()).contains(led);
        assertThat(forbidden.status()).isEqualTo(200);
    }

    @Test
    void backShowsNothingOfWhoWasThereBefore() {
        signIn().as(STAFF);
        open("groups/returning-citizens");
        open("my-dashboard");
        signOut(page());
        new SignIn(page()).as(customer(), OWN_PASSWORD);
        assertThat(heading()).containsText("Welcome");

        for (int step = 0; step < 5; step++) {
            page().goBack();
            page().waitForLoadState();
            assertThat(page().content()).doesNotContain(STAFF_NAME, "My Dashboard");
        }
    }

    @Test
    void pageThatTheBrowserKeptIsAskedForAgain() {
        signIn().as(STAFF);
        assertThat(heading()).hasText("My Dashboard");

        page().evaluate("window.kept = true");
        page().evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        page().waitForFunction("!window.kept");
        assertThat(heading()).hasText("My Dashboard");
    }

    @Test
    void languageOfAnOldPageIsChosenForWhoIsSignedInNow() {
        Page old = withoutScripts();
        old.navigate("sign-in");
        new SignIn(old).as(STAFF);
        Page second = old.context().newPage();
        signOutAndInAs("auditor", SignIn.DEMO_PASSWORD, second);

        old.locator(".who a.language").click();

        assertThat(who(old)).hasText(who(second).innerText());
        assertThat(old.locator("html")).hasAttribute("lang", "es");
        old.context().close();
    }

    private static String customer() {
        return DemoTables.customerWith(OWN_PASSWORD);
    }

    private static String intakes() {
        return DemoTables.texts("select count(*) || ' ' || max(changed_at) from intake")
                .get(0);
    }

    private Page another() {
        return page().context().newPage();
    }

    /** A tab of a browser whose pages stay as they are, since no script closes them. */
    private Page withoutScripts() {
        open("accessibility");
        NewContextOptions options =
                Screens.options(URI.create(page().url()).resolve("/")).setJavaScriptEnabled(false);
        BrowserContext browser = page().context().browser().newContext(options);
        return browser.newPage();
    }

    private static void signOutAndInAs(String customer, Page tab) {
        signOutAndInAs(customer, OWN_PASSWORD, tab);
    }

    private static void signOutAndInAs(String username, String password, Page tab) {
        tab.navigate("sign-in");
        signOutFirst(tab);
        new SignIn(tab).as(username, password);
        assertThat(tab).not().hasURL(Pattern.compile(".*/sign-in.*"));
        if (tab.url().contains("/confidentiality-notice")) {
            new SignIn(tab).confirmNotice();
        }
    }

    private static void signOutFirst(Page tab) {
        tab.locator("#signOutFirst").click();
        assertThat(tab.locator("#username")).isVisible();
    }

    private static void signOut(Page tab) {
        tab.locator("#signOut [type=submit]").click();
    }

    private static Locator who(Page tab) {
        return tab.locator(".who b");
    }
}
