package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a server of its own: sessions of half a minute, and a second factor that administrators must have. */
@Tag("long")
class ShortSessionJourney {
    private static final String IDLE = "34";
    private static final String WARNING = "20";
    private static final double LONG = 40_000;

    private static Chromium chromium;
    private static RunningDemo demo;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        demo = RunningDemo.start(
                Path.of("target", "short-session-data"),
                Map.of(
                        "SESSION_IDLE_SECONDS", IDLE,
                        "SESSION_WARNING_SECONDS", WARNING,
                        "SECOND_FACTOR_REQUIRED_ROLES", "state-administrator"));
    }

    @AfterAll
    static void stop() {
        demo.close();
        chromium.close();
    }

    @BeforeEach
    void openBrowser() {
        BrowserContext profile = chromium.browser().newContext(Screens.options(demo.address()));
        page = profile.newPage();
        page.setDefaultTimeout(LONG);
    }

    @Test
    void anyKeyExtendsTheSessionAndThenTimeIsOut() {
        signIn("partner.kewanee");
        page.navigate("partner-guide?chapter=2");
        Locator link = page.locator("main a").first();
        link.focus();
        waitForWarning();
        assertThat(button("Stay signed in")).isFocused();
        Screens.check(page, "idle-warning");

        page.route("**/still-here", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.keyboard().press("b");
        assertThat(dialog()).isVisible();
        page.unroute("**/still-here");

        page.keyboard().press("a");

        assertThat(dialog()).isHidden();
        assertThat(link).isFocused();
        waitForWarning();
        button("Stay signed in").click();
        assertThat(dialog()).isHidden();
        waitForWarning();
        page.keyboard().press("Escape");
        assertThat(dialog()).isHidden();
        waitForWarning();
        page.waitForURL(
                Pattern.compile(".*/sign-in\\?expired=true&from=.*"), new Page.WaitForURLOptions().setTimeout(LONG));
        assertThat(page.locator("main")).containsText("You were signed out because nothing happened for a while.");
        assertThat(page.locator("main")).not().containsText("signed in on this computer");
        new SignIn(page).as("partner.kewanee");
        assertThat(page).hasURL(Pattern.compile(".*/partner-guide\\?chapter=2$"));
    }

    @Test
    void whoeverTypesIsNotAskedAndOneTabKeepsTheOther() {
        signIn("partner.murphysboro");
        Page other = page.context().newPage();
        other.navigate("partner-tools");
        for (int second = 0; second < 40; second++) {
            page.keyboard().press("ArrowDown");
            page.waitForTimeout(1000);
        }

        assertThat(dialog()).isHidden();
        assertThat(other.locator("#idle")).isHidden();
        other.reload();
        assertThat(other.locator("h1")).hasText("Partner Tools");
    }

    @Test
    void administratorSetsUpTheSecondFactorBeforeAnythingElseOpens() {
        signInToSecondStep();
        page.navigate("groups/returning-citizens");
        assertThat(page).hasURL(Pattern.compile(".*/second-factor$"));
        button("Set it up").click();
        Screens.check(page, "second-factor-required");
        AuthenticatorApp app = new AuthenticatorApp(page.locator("#key").innerText());
        page.locator("#code").fill(app.code());
        button("Turn it on").click();
        assertThat(page.locator(".codes .mono")).hasCount(10);

        page.navigate("groups/returning-citizens");

        new SignIn(page).confirmNotice();
        assertThat(page.locator("h1")).hasText("Returning Citizens");
        button("Sign out").first().click();
        signInToSecondStep();
        assertThat(page).hasURL(Pattern.compile(".*/second-factor-code.*"));
    }

    private void signIn(String username) {
        page.navigate("sign-in");
        new SignIn(page).as(username);
    }

    private void signInToSecondStep() {
        page.navigate("sign-in");
        new SignIn(page).as("state.admin", SignIn.DEMO_PASSWORD);
        page.waitForURL(Pattern.compile(".*/second-factor.*"));
    }

    private void waitForWarning() {
        dialog().waitFor();
        assertThat((Boolean) dialog().evaluate("it => it.matches('[role=alertdialog]:modal')"))
                .isTrue();
    }

    private Locator dialog() {
        return page.locator("#idle");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
