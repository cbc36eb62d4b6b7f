package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who answer for staff keep their accounts by pages, and the state administrator the lists that forms offer. */
class AdministrationJourney extends Journey {
    @Test
    void stateAdministratorKeepsStaffAndReferenceData() {
        signIn().as("state.admin");

        removesASecondFactorThatWasLost();
        rightsThatSomebodyElseChangedAreShownBesideTheTyped();
        keepsInstitutions();
        importsOffensesAsAWhole();
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
        field("Role").selectOption("partner-staff");
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
        field("Role").selectOption("partner-supervisor");

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

    private void keepsInstitutions() {
        open("my-dashboard");
        link("Institutions and offenses").click();
        Screens.check(page(), "reference-list");
        link("Add an institution").click();
        button("Save").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Please fix 4 things");
        Screens.check(page(), "reference-row-errors");
        field("Name").fill("Journey Center");
        field("Kind").fill("Camp");
        field("City").fill("Belleville");
        choose("county", "st clair", "St. Clair");
        button("Save").click();
        assertThat(page().locator("main")).containsText("The row is saved.");

        field("Search").fill("journey");
        button("Show").click();
        assertThat(page().locator("tbody tr")).hasCount(1);
        assertThat(page().locator("tbody tr")).containsText("Camp, Belleville, St. Clair");
        page().locator("tbody").getByRole(AriaRole.LINK).click();
        field("Valid until").fill("01/31/2026");
        button("Save").click();
        open("reference-data?name=journey");
        assertThat(page().locator("tbody tr")).containsText("Until 01/31/2026");
        assertThat(page().locator("tbody tr")).containsText("Not offered");
    }

    private void importsOffensesAsAWhole() {
        open("reference-data?of=offenses");
        Screens.check(page(), "reference-list-offenses");
        link("Import from a file").click();
        button("Show what would change").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Choose a file.");

        look("citation,title,category\n999 ILCS 9/1,Journey Offense,Test\n999 ILCS 9/2,=cmd(),Test\n");
        assertThat(page().locator(".table-frame")).containsText("must begin with a letter or a digit");
        assertThat(button("Import all of this")).hasCount(0);
        Screens.check(page(), "reference-import-refused");

        look("\uFEFFcategory,ilcs_citation,title,valid_to\nTest,999 ILCS 9/1,Journey Offense,\n"
                + "Property,720 ILCS 5/19-1,Burglary,2199-01-31\n");
        assertThat(page().locator(".table-frame")).containsText("Valid until: (empty) → 01/31/2199");
        Screens.check(page(), "reference-import");
        button("Import all of this").click();

        assertThat(page().locator("main")).containsText("The file is imported.");
        assertThat(DemoTables.texts(
                        "select coalesce(valid_to::text, 'none') from offense where title in (?, ?) order by title",
                        "Burglary",
                        "Journey Offense"))
                .containsExactly("2199-01-31", "none");
    }

    private void look(String file) {
        page().locator("#file").setInputFiles(new FilePayload("offenses.csv", "text/csv", file.getBytes(UTF_8)));
        button("Show what would change").click();
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
