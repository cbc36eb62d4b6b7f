package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers and passwords are typed, kept, searched for, chosen and revealed; then nothing of them is found anywhere. */
class SecretsJourney extends AddingJourney {
    private static final String NUMBER = "736-28-5914";
    private static final String OTHER_NUMBER = "518-64-2093";
    private static final String DRAFT_NUMBER = "427-31-8865";
    private static final Paper PERSON = new Paper("Y73628", "Zbigniew", "Ostrowski-Leck", NUMBER, "06/17/1983", "Knox");
    private static final Paper NAMESAKE =
            new Paper("Y73629", "Zbigniew", "Ostrowski-Leck", OTHER_NUMBER, "06/17/1983", "Knox");
    private static final String OWN_PASSWORD = "nine lanterns over an icy harbor";
    private static final String WRONG_PASSWORD = "nine lanterns over a warm harbor";

    private final Traces traces = new Traces()
            .ofNumber("the number", NUMBER.replace("-", ""))
            .ofNumber("the namesake's number", OTHER_NUMBER.replace("-", ""))
            .ofNumber("the draft's number", DRAFT_NUMBER.replace("-", ""))
            .ofPassword("the own password", OWN_PASSWORD)
            .ofPassword("the wrong password", WRONG_PASSWORD);

    @Test
    void nothingOfThemIsFoundAnywhere() {
        Leftovers.copySessions();
        addWithAMistakeFirst();
        String username = username().innerText();
        String password = temporaryPassword().innerText();
        traces.ofPassword("the temporary password", password);
        writeItDown();
        addNamesake();
        traces.ofPassword(
                "the namesake's temporary password", temporaryPassword().innerText());
        writeItDown();
        leaveDraft();
        button("Sign out").click();
        firstSignIn(username, password);
        reveal(username);
        button("Sign out").click();

        Map<String, List<String>> found = new TreeMap<>();
        search(Leftovers.dump(), traces::in, found);
        search(Leftovers.files("logs"), traces::in, found);
        search(Leftovers.files("sessions"), traces::in, found);
        search(Leftovers.files("work"), traces::inClear, found);
        search(Leftovers.files("database"), traces::inClear, found);

        assertThat(found).isEmpty();
        plantedNumberIsFoundInTheDump();
        theSessionsWereCopiedWithWhatPagesKeep();
    }

    /** The number passes and is kept, while the date is wrong. */
    private void addWithAMistakeFirst() {
        signInAsPartner();
        add(new Paper(PERSON.idocNumber(), PERSON.first(), PERSON.last(), NUMBER, "02/30/1983", PERSON.county()));
        assertThat(page().locator("main")).containsText("•••-••-5914");
        field("Date of Birth").fill(PERSON.birthDate());
        button("Add Customer").click();
        assertThat(heading()).hasText("Zbigniew Ostrowski-Leck is enrolled");
    }

    private void addNamesake() {
        add(NAMESAKE);
        assertThat(heading()).hasText("Is this the same person?");
        link("None of these: create a new account").click();
        assertThat(heading()).hasText("Create a new account?");
        button("Yes, create a new account").click();
        assertThat(heading()).hasText("Zbigniew Ostrowski-Leck is enrolled");
    }

    private void leaveDraft() {
        open("groups/returning-citizens/add-customer");
        assertThat(page()).hasURL(Pattern.compile(".*[?]intake=[0-9a-f-]{36}$"));
        field("Last Name").fill("Ostrowski-Draft");
        field("Social Security Number (Format: XXX-XX-XXXX)").fill(DRAFT_NUMBER);
        field("Confirm Social Security Number (Format: XXX-XX-XXXX)").fill(DRAFT_NUMBER);
        button("Leave and finish later").click();
        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
    }

    private void firstSignIn(String username, String password) {
        signIn().as(username, WRONG_PASSWORD);
        signIn().as(username, password);
        assertThat(heading()).hasText("Choose your password");
        field("New password").fill(OWN_PASSWORD);
        button("Save and go on").click();
        assertThat(heading()).hasText("Welcome, Zbigniew Ostrowski-Leck");
        button("Sign out").click();
    }

    private void reveal(String username) {
        signInAs("state.admin");
        assertThat(heading()).hasText("My Dashboard");
        open("groups/returning-citizens/customer?enrollment=" + enrollmentOf(username));
        link("Show the whole number").click();
        assertThat(heading()).hasText("Show the whole Social Security number?");
        Screens.check(page(), "reveal-ssn");
        button("Yes, show the number").click();
        assertThat(page().locator("[data-error-summary]")).containsText("Say why you need the number.");
        field("Why do you need it?").selectOption("The number on file may be wrong");

        button("Yes, show the number").click();

        assertThat(heading()).hasText("Social Security number of Zbigniew Ostrowski-Leck");
        assertThat(page().locator(".revealed")).hasText(NUMBER);
        Screens.check(page(), "reveal-ssn-shown");
        button("Hide it now").click();
        assertThat(page().locator(".revealed")).hasText("•••-••-5914");
        assertThat(page().content()).doesNotContain(NUMBER);
        page().navigate(page().url());
        assertThat(heading()).hasText("Show the whole Social Security number?");
        assertThat(DemoTables.texts("""
                        select actor || ' ' || page || ' ' || last_name from audit.access where kind = 'SsnRevealed'""")).containsExactly("state.admin Show a Social Security number Ostrowski-Leck");
    }

    private void plantedNumberIsFoundInTheDump() {
        DemoTables.run("create table planted as select '736285914'::text as digits");

        Map<String, List<String>> found = new TreeMap<>();
        search(Leftovers.dump(), traces::in, found);

        DemoTables.run("drop table planted");
        assertThat(found).containsOnlyKeys("public.planted");
    }

    private static void theSessionsWereCopiedWithWhatPagesKeep() {
        Traces kept = new Traces().ofPassword("the name on the form", PERSON.last());

        Map<String, List<String>> found = new TreeMap<>();
        search(Leftovers.files("sessions"), kept::in, found);

        assertThat(found).isNotEmpty();
    }

    private static void search(
            Map<String, Supplier<byte[]>> places,
            Function<byte[], List<String>> traces,
            Map<String, List<String>> found) {
        assertThat(places).isNotEmpty();
        places.forEach((place, content) -> {
            List<String> here = traces.apply(content.get());
            if (!here.isEmpty()) {
                found.put(place, here);
            }
        });
    }

    private static String enrollmentOf(String username) {
        return DemoTables.texts("""
                        select e.id::text from enrollment e join account a on a.id = e.account_id
                        where a.username = ?""", username).get(0);
    }
}
