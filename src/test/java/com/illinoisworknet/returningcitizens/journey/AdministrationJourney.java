package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Those who answer for staff keep their accounts by pages. */
class AdministrationJourney extends Journey {
    @Test
    void stateAdministratorKeepsStaff() {
        signIn().as("state.admin");

        removesASecondFactorThatWasLost();
        rightsThatSomebodyElseChangedAreShownBesideTheTyped();
    }

    @Test
    void supervisorKeepsTheStaffOfTheirInstitutions() {
        signIn().as("supervisor.kewanee");
        open("staff");
        link("Add staff").click();
        button("Add staff").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Enter the last name.");
        Screens.check(page(), "staff-add-errors");
        assertThat(page().locator("#role option")).hasCount(3);

        field("First name").fill("Rosalind");
        field("Last name").fill("Achterberg");
        page().getByLabel(Pattern.compile("^Role")).selectOption("partner-staff");
        choose("institutions", "kewan", "Kewanee Life Skills Re-entry Center");
        Screens.check(page(), "staff-add");
        button("Add staff").click();

        assertThat(heading()).hasText("Rosalind Achterberg is on the staff");
        assertThat(page().locator("#username")).hasText("rachterberg");
        String password = page().locator("#temporaryPassword").innerText();
        Visitor added = Visitor.of(page().context().newPage());
        added.signIn("rachterberg", password, "");
        assertThat(added.get("/").redirect()).isEqualTo("/choose-password");

        open("staff/member?account=" + StaffOfDemo.account("rachterberg"));
        link("Deactivate the account").click();
        Screens.check(page(), "staff-deactivate");
        button("Yes, deactivate the account").click();
        assertThat(page().locator("main")).containsText("The account is deactivated.");
        Screens.check(page(), "staff-deactivated");
        assertThat(added.get("/choose-password").redirect()).startsWith("/sign-in");
        assertThat(added.another().signIn("rachterberg", password, "").body()).contains("is not right");

        link("Activate the account again").click();
        button("Yes, activate the account").click();
        assertThat(page().locator("main")).containsText("The account is active again.");
        Visitor back = added.another();
        back.signIn("rachterberg", password, "");
        assertThat(back.get("/").redirect()).isEqualTo("/choose-password");
    }

    private void rightsThatSomebodyElseChangedAreShownBesideTheTyped() {
        StaffOfDemo.add("two.editors", "partner-staff", 1);
        StaffOfDemo.serves("two.editors", StaffOfDemo.KEWANEE);
        Visitor member = Visitor.of(page().context().newPage()).signedIn("two.editors", SignIn.DEMO_PASSWORD);
        open("staff/member?account=" + StaffOfDemo.account("two.editors"));
        link("Change role or institutions").click();
        Screens.check(page(), "staff-rights");
        StaffOfDemo.serves("two.editors", StaffOfDemo.MURPHYSBORO);
        page().getByLabel(Pattern.compile("^Role")).selectOption("partner-supervisor");

        button("Save").click();
        assertThat(page().locator("main")).containsText("Somebody else changed this");
        assertThat(page().locator(".compare")).containsText("Murphysboro Life Skills Re-entry Center");
        Screens.check(page(), "staff-rights-meanwhile");
        assertThat(member.get("/my-dashboard").status()).isEqualTo(200);
        button("Save").click();

        assertThat(page().locator("main")).containsText("Partner supervisor");
        assertThat(member.get("/my-dashboard").redirect()).startsWith("/sign-in");
        assertThat(DemoTables.texts("""
                        select e.details ->> 'roleBefore' || ' ' || (e.details ->> 'roleAfter') from audit.event e
                        where e.kind = 'StaffRightsChanged' and e.details ->> 'accountId' = ?""", StaffOfDemo.account("two.editors")))
                .containsExactly("partner-staff partner-supervisor");
    }

    /** Takes a choice of a field with several as people do: type, then press the line. */
    private void choose(String field, String typed, String choice) {
        page().locator("#" + field + "_input").pressSequentially(typed);
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .click();
    }

    private void removesASecondFactorThatWasLost() {
        String holder = DemoTables.staff("lost.phone", "partner-staff");
        DemoTables.run("""
                insert into second_factor (account_id, secret_ciphertext, secret_key_id, confirmed_at)
                select id, '\\x00', 'none', now() from account where username = ?""", holder);
        open("staff/member?account=" + StaffOfDemo.account(holder));

        link("Remove the lost second step").click();
        Screens.check(page(), "staff-second-factor");
        button("Yes, remove the second step").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Choose a reason.");
        page().getByLabel("Why do they need this?").selectOption("PHONE_LOST");
        button("Yes, remove the second step").click();

        assertThat(page().locator("main")).containsText("The second step was removed.");
        assertThat(link("Remove the lost second step")).hasCount(0);
        assertThat(reasons("SecondFactorRemoved", holder)).containsExactly("PHONE_LOST by state.admin");
    }

    private static List<String> reasons(String kind, String holder) {
        return DemoTables.texts("""
                        select e.details ->> 'reason' || ' by ' || a.username from audit.event e
                        join account a on a.id = e.actor_id
                        where e.kind = ? and e.details ->> 'accountId' = ?""", kind, StaffOfDemo.account(holder));
    }
}
