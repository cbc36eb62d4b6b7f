package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A day at the customer list: find, filter, sort, turn pages, come back by an old address, and on a phone. */
class CustomerListJourney extends Journey {
    private static final Pattern PLAIN = Pattern.compile(".*/groups/returning-citizens");

    @Test
    void staffSpendTheirDayAtTheList() {
        signIn().as("partner.kewanee");
        open("groups/returning-citizens");
        assertThat(header("MSR date")).hasAttribute("aria-sort", "ascending");
        assertThat(chips()).containsText("Status: Enrolled");
        Screens.check(page(), "customer-list");

        findsASlipOfTheHandAndKeepsNoName();
        findsNobodyBySsn();
        filtersByTheAddress();
        sortsAndTurnsPagesByTheKeyboard();
        opensAnAddressFromLongAgo();
        saysWhenNobodyFits();
        readsCardsOnAPhone();
    }

    private void findsASlipOfTheHandAndKeepsNoName() {
        search("Háynse MARCUS");

        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Haynes, Marcus");
        assertThat(page()).hasURL(PLAIN);
        assertThat(field("Search name, username or IDOC number")).hasValue("Háynse MARCUS");
        assertThat(DemoTables.texts("""
                        select details::text from audit.event
                        where kind = 'CustomerListViewed' order by id desc limit 1"""))
                .allMatch(details -> details.contains("\"searched\": true") && !details.contains("ynse"));
        search("n33054");
        assertThat(rows()).containsText("Haynes, Marcus");
    }

    private void findsNobodyBySsn() {
        search("457-55-4417");

        assertThat(page().locator("#search-error")).containsText("Use Add Customer");
        assertThat(field("Search name, username or IDOC number")).hasValue("");
        Screens.check(page(), "customer-list-ssn");
    }

    private void filtersByTheAddress() {
        search("");
        field("MSR date").selectOption("90");
        page().getByText("More filters").click();
        field("Assigned to").selectOption("1");
        button("Show").click();

        assertThat(page()).hasURL(Pattern.compile(".*\\?msr=90&mine=1"));
        assertThat(chips()).containsText("MSR date: Within 90 days");
        assertThat(field("Assigned to")).isVisible();
        Screens.check(page(), "customer-list-filtered");
        button("Remove filter MSR date Within 90 days").click();
        assertThat(page()).hasURL(Pattern.compile(".*\\?mine=1"));
        link("Clear filters").click();
        assertThat(page()).hasURL(Pattern.compile(".*\\?status=ANY"));
    }

    private void sortsAndTurnsPagesByTheKeyboard() {
        header("Name").focus();
        page().keyboard().press("Enter");
        assertThat(header("Name")).hasAttribute("aria-sort", "ascending");
        String first = rows().first().innerText();

        page().keyboard().press("Enter");
        assertThat(header("Name")).hasAttribute("aria-sort", "descending");
        page().locator(".ui-paginator-page")
                .filter(new Locator.FilterOptions().setHasText("2"))
                .first()
                .press("Enter");

        assertThat(page().locator(".ui-paginator-current")).containsText("26–50 of");
        assertThat(rows()).hasCount(25);
        assertThat(rows().first()).not().hasText(first);
        page().locator(".ui-paginator-rpp-options").selectOption("100");
        assertThat(page().locator(".ui-paginator-current")).containsText("1–100 of");
    }

    private void opensAnAddressFromLongAgo() {
        open("groups/returning-citizens?institution=999999&msr=7&offense=abc&staff=12345678&status=ALL&page=99999"
                + "&sort=NONSENSE&rows=7&search=Haynes&msrFrom=2026-02-30");

        assertThat(chips().locator("li.chip")).hasCount(1);
        assertThat(rows().first()).isVisible();
        assertThat(page().locator(".ui-paginator-page.ui-state-active")).not().hasText("1");
        assertThat(header("MSR date")).hasAttribute("aria-sort", "ascending");
    }

    private void saysWhenNobodyFits() {
        search("zzyzx qqqq");
        assertThat(page().locator("main")).containsText("No customer fits these filters.");
        search("%");
        assertThat(page().locator("main")).containsText("No customer fits these filters.");
        search("x".repeat(5000));

        assertThat(page().locator("main")).containsText("No customer fits these filters.");
        Screens.check(page(), "customer-list-none");
    }

    private void readsCardsOnAPhone() {
        open("groups/returning-citizens?msr=90");
        page().setViewportSize(360, 800);
        assertThat(page().locator(".cards > li").first()).containsText("IDOC number");
        assertThat(page().locator(".cards-order")).hasText("Sorted by MSR date");
        assertThat(field("Status")).isHidden();

        button("Filters (2)").click();

        assertThat(field("Status")).isVisible();
        Screens.check(page(), "customer-list-filters-open");
    }

    private void search(String text) {
        field("Search name, username or IDOC number").fill(text);
        button("Show").click();
        page().waitForLoadState();
    }

    private Locator rows() {
        return page().locator("tbody.ui-datatable-data tr");
    }

    private Locator chips() {
        return page().locator(".chips");
    }

    private Locator header(String name) {
        return page().getByRole(
                        AriaRole.COLUMNHEADER,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b.*")));
    }
}
