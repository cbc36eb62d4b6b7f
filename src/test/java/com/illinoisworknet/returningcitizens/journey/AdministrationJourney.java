package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who answer for staff keep their accounts by pages. */
class AdministrationJourney extends Journey {
    @Test
    void stateAdministratorKeepsStaff() {
        signIn().as("state.admin");

        removesASecondFactorThatWasLost();
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
