package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Two staff members and a customer take turns at one browser at random. After each step, nothing of one is seen or done
 * under another. {@code -Pproof} takes many more steps and keeps the report; {@code -Dproof.seed} repeats a run.
 */
class InterleavingsJourney extends Journey {
    private static final int STEPS = Integer.getInteger("proof.steps", 25);
    private static final long SEED = Long.getLong("proof.seed", new Random().nextLong());
    private static final Path REPORT = Path.of("docs/security/proof/shared-browser.md");
    private static final String OWN_PASSWORD = "twelve swallows over the barn";
    private static final List<String> ADDRESSES = List.of(
            "my-dashboard",
            "my-page",
            "choose-password",
            "groups",
            "partner-guide?language=en",
            "groups/returning-citizens/add-customer");

    private final Random random = new Random(SEED);
    private final Map<String, Integer> taken = new TreeMap<>();

    @Test
    void nothingOfOneIsSeenOrDoneUnderAnother() throws IOException {
        System.out.println("Interleavings in a shared browser: seed " + SEED);
        URI site = site();
        List<Person> people = people(Visitor.of(page()));
        try (BrowserContext profile = page().context().browser().newContext(Screens.options(site))) {
            SharedBrowser browser = new SharedBrowser(profile, site, random);
            for (int step = 0; step < STEPS; step++) {
                take(step, browser, people);
            }
        }
        report();
    }

    private void take(int step, SharedBrowser browser, List<Person> people) {
        String action = "";
        try {
            action = act(browser, people);
            browser.check(people);
        } catch (AssertionError | PlaywrightException e) {
            throw new AssertionError("Step " + step + " (" + action + "), seed " + SEED + ": " + e.getMessage(), e);
        }
        taken.merge(action, 1, Integer::sum);
    }

    private String act(SharedBrowser browser, List<Person> people) {
        int chance = random.nextInt(100);
        if (chance < 25) {
            browser.signIn(people.get(random.nextInt(people.size())));
            return "sign in, whoever was before";
        }
        if (chance < 33) {
            browser.signOut();
            return "sign out";
        }
        if (chance < 38) {
            browser.handOver(Cast.address("groups/returning-citizens/temporary-password?enrollment={enrollment}"));
            return "issue a temporary password and hand over, if they may";
        }
        if (chance < 43) {
            browser.saveIntake();
            return "save an Add Customer form, if they may";
        }
        return look(browser, chance);
    }

    private String look(SharedBrowser browser, int chance) {
        if (chance < 55) {
            browser.open(ADDRESSES.get(random.nextInt(ADDRESSES.size())));
            return "open a page";
        }
        if (chance < 65) {
            browser.back();
            return "back";
        }
        if (chance < 71) {
            browser.reload();
            return "reload";
        }
        if (chance < 78) {
            browser.changeTabs();
            return "open or close a tab";
        }
        return browser.sendOldForm() ? "send a form of an earlier sign-in" : "find no form of an earlier sign-in";
    }

    private URI site() {
        open("accessibility");
        return URI.create(page().url()).resolve("/");
    }

    private static List<Person> people(Visitor visitor) {
        String customer = DemoTables.customerWith(OWN_PASSWORD);
        liveElsewhere(customer);
        List<Person> people = List.of(
                person(visitor, "supervisor.kewanee", SignIn.DEMO_PASSWORD, true),
                person(visitor, "partner.murphysboro", SignIn.DEMO_PASSWORD, true),
                person(visitor, customer, OWN_PASSWORD, false));
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates().noneMatch(String::isEmpty);
        return people;
    }

    /** Their name then stands on no page of the staff members, and theirs on no page of the customer. */
    private static void liveElsewhere(String customer) {
        DemoTables.run("""
                delete from assignment where enrollment_id in
                    (select e.id from enrollment e join account a on a.id = e.account_id where a.username = ?)""", customer);
        DemoTables.run("""
                update enrollment set institution_id =
                    (select id from parent_institution where id not in (select institution_id from staff_institution) limit 1)
                where account_id = (select id from account where username = ?)""", customer);
    }

    private static Person person(Visitor visitor, String username, String password, boolean staff) {
        Visitor own = visitor.another().signedIn(username, password);
        String name = own.get("/choose-password").body().replaceFirst("(?s).*<b>([^<]*)</b>.*?id=\"signOut\".*", "$1");
        own.signOut(own.get("/choose-password"));
        return new Person(username, password, name, staff);
    }

    private void report() throws IOException {
        StringBuilder report = new StringBuilder("""
                # Interleavings in a shared browser

                The last long run of `InterleavingsJourney` (`mvn -Pproof package failsafe:integration-test@browser
                -Dit.test=InterleavingsJourney -Dtest=NoSuch -Dsurefire.failIfNoSpecifiedTests=false`): a supervisor, a partner
                staff member and a customer take turns at random in one Chromium of up to three tabs. After each step, the
                server knows the same person as the model; no tab holds the name of anybody else; and what a page of an
                earlier sign-in sent, by form or by script, was refused with the right words and left no other event in the
                trail. %,d steps, seed %d.

                | step | times |
                |---|---|
                """.formatted(STEPS, SEED));
        taken.forEach((action, times) -> report.append("| %s | %,d |\n".formatted(action, times)));
        System.out.println(report);
        if (Boolean.getBoolean("proof")) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, report);
        }
    }
}
