package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.demo.DemoPasswords;
import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff protect their account with the codes of an app; the codes are computed as the app does. */
@Tag("long")
class SecondFactorJourney extends Journey {
    private static final String WRONG = "This code is not right, or it was used before.";
    private static final String TEMPORARY = "six-short-words-on-slip-043";
    private static final Pattern CODE_PAGE = Pattern.compile(".*/second-factor-code(\\?.*)?$");

    private AuthenticatorApp app;
    private List<String> recoveryCodes;

    @Test
    void onceItIsOnNothingOpensBeforeTheCode() {
        String username = DemoTables.staff("second.step", "partner-staff");
        setUp(username);
        button("Sign out").first().click();
        open("groups/returning-citizens");

        new SignIn(page()).as(username, SignIn.DEMO_PASSWORD);

        assertThat(page()).hasURL(CODE_PAGE);
        Screens.check(page(), "second-factor-code");
        PageRights.rows().keySet().stream()
                .map(PageRights::page)
                .filter(address -> !List.of("/sign-in", "/accessibility").contains(address))
                .forEach(this::leadsToTheCode);
        open("groups/returning-citizens");
        give("000000");
        assertThat(errors()).containsText(WRONG);
        Screens.check(page(), "second-factor-code-wrong");
        give(app.nextCode());
        new SignIn(page()).confirmNotice();
        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
    }

    @Test
    void codesOfTheAppAndRecoveryCodesWorkOnce() {
        String username = DemoTables.staff("used.codes", "partner-staff");
        setUp(username);
        String code = app.nextCode();
        signInAgain(username);
        give(code);
        isIn();
        signInAgain(username);
        give(code);
        assertThat(errors()).containsText(WRONG);
        give(recoveryCodes.get(3).toUpperCase());
        isIn();
        signInAgain(username);

        give(recoveryCodes.get(3));

        assertThat(errors()).containsText(WRONG);
        give(recoveryCodes.get(4));
        isIn();
        open("second-factor");
        assertThat(page().locator("dl.rows")).containsText("8");
        Screens.check(page(), "second-factor");
    }

    @Test
    void settingUpAsksForThePasswordAndEndsAllOtherSessions() {
        String username = DemoTables.staff("other.sessions", "partner-staff");
        Visitor elsewhere = Visitor.of(page()).another().signedIn(username, SignIn.DEMO_PASSWORD);
        signInAs(username);
        open("second-factor");
        button("Set it up").click();
        app = new AuthenticatorApp(page().locator("#key").innerText());
        field("Code").fill(app.code());
        field("Current password").fill("not my password at all");
        button("Turn it on").click();
        assertThat(errors()).containsText("This is not your current password.");
        assertThat(elsewhere.get("/my-dashboard").status()).isEqualTo(200);

        field("Code").fill(app.code());
        field("Current password").fill(SignIn.DEMO_PASSWORD);
        button("Turn it on").click();

        assertThat(page().locator(".codes .mono")).hasCount(10);
        assertThat(elsewhere.get("/my-dashboard").redirect()).isEqualTo("/sign-in?overtaken=true");
        open("second-factor");
        assertThat(heading()).hasText("Second step at sign-in");
    }

    @Test
    void passwordAloneIsNoUseOfTheAccount() {
        String username = DemoTables.staff("half.way", "partner-staff");
        setUp(username);
        String before = lastSignedIn(username);

        signInAgain(username);

        assertThat(lastSignedIn(username)).isEqualTo(before);
        give(app.nextCode());
        isIn();
        assertThat(lastSignedIn(username)).isNotEqualTo(before);
    }

    @Test
    void afterAHundredWrongCodesNoneIsTaken() {
        String username = DemoTables.staff("guessed.codes", "partner-staff");
        setUp(username);
        DemoTables.run(
                "update second_factor set missed = 100 where account_id = (select id from account where username = ?)",
                username);
        signInAgain(username);

        give(app.nextCode());

        assertThat(errors()).containsText("No code is taken any more");
    }

    @Test
    void manyAtOnceWithOneRecoveryCodeLetOneIn() {
        String username = DemoTables.staff("at.once", "partner-staff");
        setUp(username);
        Visitor somebody = Visitor.of(page());
        List<Visitor> visitors = IntStream.range(0, 4)
                .mapToObj(number -> somebody.another().signedIn(username, SignIn.DEMO_PASSWORD))
                .toList();

        List<Answer> answers = visitors.parallelStream()
                .map(visitor -> give(visitor, recoveryCodes.get(0)))
                .toList();

        assertThat(answers)
                .filteredOn(answer -> answer.status() == 302)
                .hasSize(1)
                .allSatisfy(answer -> assertThat(answer.redirect()).isEqualTo("/"));
    }

    @Test
    void wrongCodesAreCountedPerAccountWhereverTheyComeFrom() {
        String username = DemoTables.staff("slowed.codes", "partner-staff");
        setUp(username);
        Visitor visitor = Visitor.of(page()).another().signedIn(username, SignIn.DEMO_PASSWORD);

        IntStream.range(0, 5).forEach(number -> give(visitor, "00000" + number));
        Answer right = give(visitor, app.nextCode());

        assertThat(right.body()).contains("Too many tries.");
        assertThat(DemoTables.texts("select kind from audit.event order by id desc limit 1"))
                .containsExactly("SecondFactorRefused");
    }

    @Test
    void temporaryPasswordDoesNotStandInForTheCode() {
        String username = DemoTables.staff("reset.password", "partner-staff");
        setUp(username);
        DemoTables.run(
                "update credential set password_hash = ?, temporary = true, expires_at = now() + interval '1 day',"
                        + " issued_at = now() where account_id = (select id from account where username = ?)",
                DemoPasswords.hash(TEMPORARY),
                username);

        signIn().as(username, TEMPORARY);

        assertThat(page()).hasURL(CODE_PAGE);
        give(app.nextCode());
        assertThat(heading()).hasText("Choose your password");
    }

    @Test
    void newRecoveryCodesVoidTheOldOnesAndItCanBeTurnedOff() {
        String username = DemoTables.staff("new.codes", "auditor");
        setUp(username);
        List<String> old = recoveryCodes;
        open("second-factor");
        field("Code").fill(app.nextCode());
        button("Make new recovery codes").click();
        List<String> fresh = page().locator(".codes .mono").allInnerTexts();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        open("second-factor");
        field("Code").fill(old.get(1));
        button("Turn it off").click();
        assertThat(errors()).containsText(WRONG);

        field("Code").fill(fresh.get(1));
        button("Turn it off").click();

        assertThat(button("Set it up")).isVisible();
        signInAgain(username);
        isIn();
        assertThat(DemoTables.texts("select kind from audit.event where account_id = ("
                        + "select id from account where username = 'new.codes') and kind <> 'SignedIn' order by id"))
                .containsSubsequence("SecondFactorSetUp", "RecoveryCodesMade", "SecondFactorTurnedOff");
    }

    private void setUp(String username) {
        signInAs(username);
        link("Second step at sign-in").click();
        button("Set it up").click();
        Screens.check(page(), "second-factor-setting-up");
        app = new AuthenticatorApp(page().locator("#key").innerText());
        field("Code").fill(app.code());
        field("Current password").fill(SignIn.DEMO_PASSWORD);
        // twice: the second press must not hide the codes
        button("Turn it on").dblclick();
        page().locator(".codes .mono").first().waitFor();
        recoveryCodes = page().locator(".codes .mono").allInnerTexts();
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        Screens.check(page(), "second-factor-codes");
    }

    private void signInAgain(String username) {
        button("Sign out").first().click();
        signIn().as(username, SignIn.DEMO_PASSWORD);
    }

    private static String lastSignedIn(String username) {
        return DemoTables.texts("select last_signed_in_at::text from account where username = '" + username + "'")
                .get(0);
    }

    private void isIn() {
        new SignIn(page()).confirmNotice();
        assertThat(heading()).hasText("My Dashboard");
    }

    private void give(String code) {
        field("Code").fill(code);
        button("Go on").click();
    }

    private static Answer give(Visitor visitor, String code) {
        Map<String, String> form =
                new HashMap<>(visitor.get("/second-factor-code").form("secondFactorCode"));
        form.put("code", code);
        form.remove("leave");
        form.put("go", "");
        return visitor.post("/second-factor-code", form);
    }

    private void leadsToTheCode(String address) {
        open(address.substring(1));
        assertThat(page()).hasURL(CODE_PAGE);
    }

    private Locator errors() {
        return page().locator("[data-error-summary]");
    }
}
