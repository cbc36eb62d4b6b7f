package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody who has a password of their own chooses another one. */
class PasswordChangeJourney extends Journey {
    private static final String NEW_PASSWORD = "seven lamps over quiet water";

    @Test
    void changeAsksForThePresentPasswordAndEndsAllOtherSessions() {
        String username = DemoTables.staff("changes.password", "auditor");
        Visitor elsewhere = Visitor.of(page()).another().signedIn(username, SignIn.DEMO_PASSWORD);
        signIn().as(username);
        link("My password").click();
        Screens.check(page(), "change-password");
        change("not my password at all", NEW_PASSWORD);
        assertThat(page().locator("[data-error-summary]")).containsText("This is not your current password.");

        change(SignIn.DEMO_PASSWORD, NEW_PASSWORD);

        assertThat(heading()).hasText("My Dashboard");
        assertThat(elsewhere.get("/my-dashboard;/jakarta.faces.resource/").redirect())
                .isEqualTo("/sign-in?overtaken=true");
        assertThat(elsewhere.get("/my-dashboard").redirect()).startsWith("/sign-in?from=");
        open("my-dashboard");
        assertThat(heading()).hasText("My Dashboard");
        button("Sign out").click();
        signIn().as(username, NEW_PASSWORD);
        new SignIn(page()).confirmNotice();
        assertThat(heading()).hasText("My Dashboard");
    }

    @Test
    void wrongPresentPasswordsAreCounted() {
        String username = DemoTables.staff("guesses.password", "auditor");
        Visitor visitor = Visitor.of(page()).another().signedIn(username, SignIn.DEMO_PASSWORD);

        IntStream.range(0, 5).forEach(number -> change(visitor, "wrong " + number));
        Answer right = change(visitor, SignIn.DEMO_PASSWORD);

        assertThat(right.body()).contains("Too many tries.");
    }

    @Test
    void whoSignsOutEverywhereElseStaysSignedInHere() {
        String username = DemoTables.staff("left.open", "auditor");
        Visitor elsewhere = Visitor.of(page()).another().signedIn(username, SignIn.DEMO_PASSWORD);
        signIn().as(username);
        open("choose-password");

        button("Sign out everywhere else").click();

        assertThat(page().getByText("You are signed out everywhere else.")).isVisible();
        Screens.check(page(), "change-password-others-ended");
        assertThat(elsewhere.get("/my-dashboard").redirect()).isEqualTo("/sign-in?overtaken=true");
        open("my-dashboard");
        assertThat(heading()).hasText("My Dashboard");
    }

    private void change(String current, String wanted) {
        field("Current password").fill(current);
        field("New password").fill(wanted);
        button("Save and go on").click();
    }

    private static Answer change(Visitor visitor, String current) {
        Map<String, String> form = new HashMap<>(visitor.get("/choose-password").form("choosePassword"));
        form.put("currentPassword", current);
        form.put("newPassword", NEW_PASSWORD);
        form.remove("leave");
        form.put("go", "");
        return visitor.post("/choose-password", form);
    }
}
