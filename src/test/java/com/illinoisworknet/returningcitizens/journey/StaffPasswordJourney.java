package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Supervisors and administrators give staff a temporary password; nobody gives one to whom they do not answer for. */
class StaffPasswordJourney extends Journey {
    private static final String WRONG = "The username or the password is not right.";
    private static final String OWN_PASSWORD = "nine lanterns by the old mill";
    private static final String RESET = "/staff/temporary-password?account=";

    @Test
    void supervisorOpensTheAccountOfSomebodyWhoWasAwayForLong() {
        StaffOfDemo.add("tess.away", "partner-staff", 61);
        StaffOfDemo.serves("tess.away", StaffOfDemo.KEWANEE);
        signInAs("supervisor.kewanee");
        link("Staff").click();
        assertThat(page().locator("main")).containsText("Whitfield, Dana");
        Screens.check(page(), "staff");

        field("Name or username").fill("TESS.aw");
        button("Search").click();
        assertThat(page().locator("tbody tr")).hasCount(1);
        assertThat(page().locator("tbody tr")).containsText("Locked");
        page().locator("tbody").getByRole(AriaRole.LINK).click();
        assertThat(heading()).hasText("Tess Quill-tess.away");
        Screens.check(page(), "staff-member");
        link("Issue a temporary password").click();
        assertThat(page().locator("main")).containsText("It opens the account");
        Screens.check(page(), "staff-temporary-password");

        button("Yes, issue the password").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Choose a reason.");
        page().getByLabel("Why do they need a new password?").selectOption("UNUSED");
        button("Yes, issue the password").click();
        assertThat(heading()).hasText("New temporary password for Tess Quill-tess.away");
        Screens.check(page(), "staff-slip");

        goesOnToTheDashboard(slip("username"), slip("temporaryPassword"));
        assertThat(DemoTables.texts("""
                        select e.details ->> 'reason' || ' by ' || a.username from audit.event e
                        join account a on a.id = e.actor_id
                        where e.kind = 'StaffPasswordGiven' and e.details ->> 'accountId' = ?""", StaffOfDemo.account("tess.away")))
                .containsExactly("UNUSED by supervisor.kewanee");
    }

    @Test
    void supervisorSeesAndResetsNobodyButStaffOfTheirOwnInstitutions() {
        StaffOfDemo.add("tess.super", "partner-supervisor", 1);
        StaffOfDemo.serves("tess.super", StaffOfDemo.KEWANEE);
        StaffOfDemo.serves("tess.super", StaffOfDemo.MURPHYSBORO);
        StaffOfDemo.add("tess.odd", "auditor", 1);
        StaffOfDemo.serves("tess.odd", StaffOfDemo.KEWANEE);
        Visitor supervisor = Visitor.of(page()).signedIn("supervisor.kewanee", SignIn.DEMO_PASSWORD);

        String list = supervisor.get("/staff").body();
        Answer own = reset(supervisor, "partner.kewanee");
        Stream<Answer> others = Stream.of(
                        "supervisor.kewanee",
                        "state.admin",
                        "auditor",
                        "partner.murphysboro",
                        "provider.midstate",
                        "tess.super",
                        "tess.odd",
                        DemoTables.customerWith(OWN_PASSWORD))
                .map(username -> reset(supervisor, username));

        assertThat(list)
                .contains("partner.kewanee", "provider.midstate", "tess.super")
                .doesNotContain(">state.admin<", ">auditor<", "partner.murphysboro", "tess.odd");
        assertThat(own.status()).isEqualTo(200);
        assertThat(others).extracting(Answer::status).containsOnly(404);
    }

    @Test
    void administratorAnswersForAllButThemselves() {
        Visitor administrator = Visitor.of(page()).signedIn("state.admin", SignIn.DEMO_PASSWORD);

        Stream<Answer> others = Stream.of("supervisor.kewanee", "auditor", "provider.midstate")
                .map(username -> reset(administrator, username));

        assertThat(others).extracting(Answer::status).containsOnly(200);
        assertThat(reset(administrator, "state.admin").status()).isEqualTo(404);
        assertThat(administrator.get("/staff").body()).contains("partner.murphysboro", ">auditor<");
    }

    @Test
    void formSentToAnotherAccountIssuesNothing() {
        Visitor supervisor = Visitor.of(page()).signedIn("supervisor.kewanee", SignIn.DEMO_PASSWORD);
        Map<String, String> form =
                new HashMap<>(reset(supervisor, "partner.kewanee").form("issue"));
        form.put("reason", "FORGOTTEN");

        Answer forged = supervisor.post(RESET + StaffOfDemo.account("state.admin"), form);
        Answer noAccount = supervisor.post("/staff/temporary-password", form);

        assertThat(List.of(forged.status(), noAccount.status())).containsOnly(404);
        assertThat(DemoTables.texts("""
                        select c.temporary::text from credential c join account a on a.id = c.account_id
                        where a.username in ('state.admin', 'partner.kewanee')""")).containsOnly("false");
    }

    @Test
    void searchTakesWhatIsTypedLiterally() {
        Visitor administrator = Visitor.of(page()).signedIn("state.admin", SignIn.DEMO_PASSWORD);

        String byName = administrator.get("/staff?name=dana+whit").body();
        Stream<String> nobody = Stream.of("%25", "_", "%27+or+1=1--", "!%25", "x".repeat(3000))
                .map(search -> administrator.get("/staff?name=" + search).body());

        assertThat(byName).contains("partner.kewanee").doesNotContain("partner.murphysboro");
        assertThat(nobody).allSatisfy(page -> assertThat(page).contains("No staff"));
    }

    @Test
    void isReadInSpanish() {
        Visitor supervisor = Visitor.of(page()).signedIn("supervisor.kewanee", SignIn.DEMO_PASSWORD);

        Answer list = supervisor.get("/staff?language=es");

        assertThat(list.heading()).isEqualTo("Personal");
    }

    private void goesOnToTheDashboard(String username, String temporaryPassword) {
        Visitor away = Visitor.of(page().context().newPage());
        Answer old = away.another().signIn(username, SignIn.DEMO_PASSWORD, "");
        away.signIn(username, temporaryPassword, "");
        Map<String, String> form = new HashMap<>(away.get("/choose-password").form("choosePassword"));
        form.remove("leave");
        form.put("newPassword", OWN_PASSWORD);
        away.post("/choose-password", form);
        away.confirmNotice();

        Answer dashboard = away.get("/my-dashboard");

        assertThat(old.body()).contains(WRONG);
        assertThat(dashboard.body()).contains("Somebody issued a new password for you");
    }

    private String slip(String id) {
        Locator shown = page().locator("#" + id);
        return shown.innerText();
    }

    private static Answer reset(Visitor visitor, String username) {
        return visitor.get(RESET + StaffOfDemo.account(username));
    }
}
