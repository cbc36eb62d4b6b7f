package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One browser with several tabs that several people use, and a model of it that knows who is signed in: what each step
 * must show and do follows from that alone.
 */
final class SharedBrowser {
    private static final int MOST_TABS = 3;
    private static final int MOST_KEPT = 30;
    private static final int MOST_CHANGES = 5;
    private static final long PATIENCE_MILLIS = 8_000;
    private static final String EVENTS = """
            select kind || ' by ' || coalesce(actor_id::text, 'nobody') from audit.event
            where id > ?::bigint order by id""";

    private final BrowserContext browser;
    private final URI site;
    private final Random random;
    private final List<Page> tabs = new ArrayList<>();
    private final Deque<KeptForm> kept = new ArrayDeque<>();
    private Person who = Person.NOBODY;
    private boolean handedOver;

    SharedBrowser(BrowserContext browser, URI site, Random random) {
        this.browser = browser;
        this.site = site;
        this.random = random;
        browser.onPage(tab -> tab.onDialog(Dialog::accept));
        tabs.add(browser.newPage());
    }

    /** Opens another tab, or closes one if there are enough. */
    void changeTabs() {
        if (tabs.size() < MOST_TABS) {
            tabs.add(browser.newPage());
            return;
        }
        tabs.remove(random.nextInt(tabs.size())).close();
    }

    /** Opens an address: the sign-in page stands before it for nobody. */
    void open(String path) {
        Page tab = anyTab();
        tab.navigate(path);
        if (!who.signedIn()) {
            assertThat(tab.url()).contains("sign-in");
        }
        keepForms(tab);
    }

    /** Goes one page back, if there is one. */
    void back() {
        Page tab = anyTab();
        try {
            tab.goBack();
        } catch (PlaywrightException e) {
            assertThat(e.getMessage())
                    .as("the answer to a press is not shown again")
                    .contains("ERR_CACHE_MISS");
        }
        keepForms(tab);
    }

    void reload() {
        Page tab = anyTab();
        tab.reload();
        keepForms(tab);
    }

    /** Signs somebody in; whoever is signed in is named, and signed out only when asked. */
    void signIn(Person person) {
        Page tab = anyTab();
        tab.navigate("sign-in");
        keepForms(tab);
        if (who.signedIn()) {
            assertThat(tab.locator("main").innerText()).contains(who.name() + " is signed in on this computer.");
            tab.locator("#signOutFirst").click();
            keepForms(tab);
        }
        new SignIn(tab).as(person.username(), person.password());
        tab.waitForURL(address -> !address.contains("sign-in"));
        if (person.staff()) {
            new SignIn(tab).confirmNotice();
        }
        who = person;
        assertThat(URI.create(tab.url()).getPath()).isEqualTo(firstPage(person));
        handedOver = handedOver && !person.staff();
        keepForms(tab);
    }

    private String firstPage(Person person) {
        if (!person.staff()) {
            return "/my-page";
        }
        return handedOver ? "/groups/returning-citizens" : "/my-dashboard";
    }

    /** Presses <em>Sign out</em> on a new page of whoever is signed in. */
    void signOut() {
        Page tab = anyTab();
        tab.navigate("accessibility");
        keepForms(tab);
        if (who.signedIn()) {
            tab.locator("#signOut [type=submit]").click();
            tab.waitForURL("**/sign-in*");
            assertThat(tab.url()).matches(handedOver && !who.staff() ? ".*handed=back" : ".*/sign-in");
            who = Person.NOBODY;
            keepForms(tab);
        }
    }

    /** Saves an Add Customer form: staff have one more intake, nobody else has. */
    void saveIntake() {
        if (!who.staff()) {
            return;
        }
        Page tab = anyTab();
        tab.navigate("groups/returning-citizens/add-customer");
        keepForms(tab);
        long before = intakes(who);
        tab.locator("#go").click();
        tab.locator("[data-error-summary]").waitFor();
        assertThat(intakes(who)).isEqualTo(before + 1);
        keepForms(tab);
    }

    /** Issues a temporary password, and hands the browser over from its slip. */
    void handOver(String temporaryPasswordAddress) {
        Page tab = anyTab();
        tab.navigate(temporaryPasswordAddress);
        keepForms(tab);
        if (tab.locator("#issue").count() == 0) {
            return;
        }
        tab.locator("#reason").selectOption(new SelectOption().setIndex(1));
        tab.locator("#go").click();
        tab.locator("#writtenDown").check();
        keepForms(tab);
        tab.locator("#handOverGo").click();
        tab.waitForURL("**/sign-in?handed=over");
        who = Person.NOBODY;
        handedOver = true;
        keepForms(tab);
    }

    /** Sends a form of an earlier sign-in, as a tab without scripts would: nothing is done, and the words are right. */
    boolean sendOldForm() {
        String present = mark();
        List<KeptForm> old =
                kept.stream().filter(form -> !form.mark().equals(present)).toList();
        if (old.isEmpty()) {
            return false;
        }
        KeptForm form = old.get(random.nextInt(old.size()));
        long last = lastEvent();
        boolean byScript = random.nextBoolean();
        APIResponse answer = browser.request().post(form.action(), sent(form, byScript));
        if (byScript) {
            assertThat(answer.text()).contains("<redirect url=\"/sign-in?outdated=true\"/>");
        } else {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().get("location")).isEqualTo("/sign-in?outdated=true");
        }
        assertThat(DemoTables.texts(EVENTS, Long.toString(last)))
                .as("events after the form of an earlier sign-in")
                .allMatch(event -> event.startsWith("OutdatedPageRefused by " + actor()));
        return true;
    }

    /** Nothing of anybody else is to be seen in any tab, and the server knows who is signed in as the model does. */
    void check(List<Person> people) {
        assertThat(whoByServer()).isEqualTo(who.name());
        List<String> others = people.stream()
                .filter(person -> !who.equals(person))
                .map(Person::name)
                .toList();
        tabs.forEach(tab -> others.forEach(other -> showsNothingOf(other, tab)));
    }

    /** A tab closes as soon as it hears of the new sign-in. */
    private void showsNothingOf(String other, Page tab) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (settled(tab, tab::content).contains(other) && System.nanoTime() < end) {
            tab.waitForTimeout(50);
        }
        assertThat(settled(tab, tab::content)).as(tab.url()).doesNotContain(other);
    }

    /** What is read of a page that may be about to become another one. */
    private static <T> T settled(Page tab, Supplier<T> read) {
        for (int times = 0; times < MOST_CHANGES; times++) {
            try {
                tab.waitForLoadState();
                return read.get();
            } catch (PlaywrightException e) {
                assertThat(e.getMessage()).containsAnyOf("context was destroyed", "is navigating");
            }
        }
        return read.get();
    }

    private String whoByServer() {
        String page =
                browser.request().get(site.resolve("/accessibility").toString()).text();
        return page.contains("id=\"signOut\"")
                ? page.replaceFirst("(?s).*<b>([^<]*)</b>.*?id=\"signOut\".*", "$1")
                : "";
    }

    private String mark() {
        return browser.request()
                .get(site.resolve("/sign-in").toString())
                .text()
                .replaceFirst("(?s).*name=\"signIn.mark\" value=\"([^\"]*)\".*", "$1");
    }

    private RequestOptions sent(KeptForm form, boolean byScript) {
        FormData data = FormData.create();
        form.inputs().forEach(data::set);
        RequestOptions options = RequestOptions.create().setForm(data).setMaxRedirects(0);
        return byScript ? options.setHeader("Faces-Request", "partial/ajax") : options;
    }

    private String actor() {
        return who.signedIn()
                ? DemoTables.texts("select id::text from account where username = ?", who.username())
                        .get(0)
                : "nobody";
    }

    private static long intakes(Person person) {
        return Long.parseLong(DemoTables.texts("""
                        select count(*)::text from intake i join account a on a.id = i.staff_account_id
                        where a.username = ?""", person.username()).get(0));
    }

    private static long lastEvent() {
        return Long.parseLong(DemoTables.texts("select coalesce(max(id), 0)::text from audit.event")
                .get(0));
    }

    private void keepForms(Page tab) {
        settled(tab, () -> KeptForm.of(tab)).forEach(kept::addLast);
        while (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
    }

    private Page anyTab() {
        return tabs.get(random.nextInt(tabs.size()));
    }
}
