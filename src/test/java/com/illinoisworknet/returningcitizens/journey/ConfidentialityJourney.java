package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Staff confirm the confidentiality notice before anything else opens. */
class ConfidentialityJourney extends Journey {
    private static final String LIST = "/groups/returning-citizens?msr=30";
    private static final String NOTICE = "/confidentiality-notice";
    private static final String OWN_PASSWORD = "six lanterns beside the mill";

    @Test
    void noticeStandsBetweenSignInAndThePageThatWasWanted() {
        open("groups/returning-citizens?msr=30");
        new SignIn(page()).as("partner.kewanee", SignIn.DEMO_PASSWORD);
        assertThat(heading()).hasText("Before you go on");
        Screens.check(page(), "confidentiality-notice");

        new SignIn(page()).confirmNotice();

        assertThat(page()).hasURL(Pattern.compile(".*" + LIST.replace("?", "[?]") + "$"));
        assertThat(DemoTables.texts("""
                        select a.username from audit.event e join account a on a.id = e.actor_id
                        where e.kind = 'ConfidentialityConfirmed'
                          and (e.details ->> 'accountId')::bigint = a.id order by e.id desc limit 1""")).containsExactly("partner.kewanee");
    }

    @Test
    void noPageOfStaffOpensBefore() {
        Visitor staff = Visitor.of(page());
        staff.signIn("state.admin", SignIn.DEMO_PASSWORD, "");
        List<String> pages = PageRights.rows().entrySet().stream()
                .filter(row -> !row.getValue().get(0).equals("open"))
                .filter(row -> !row.getValue()
                        .get(PageRights.VISITORS.indexOf("administrator"))
                        .equals("404"))
                .map(row -> PageRights.page(row.getKey()))
                .filter(page -> !page.equals(NOTICE))
                .toList();

        Stream<Answer> answers = pages.stream().map(staff::get);

        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.redirect()).startsWith(NOTICE + "?from="));
    }

    @Test
    void postsAreLedToTheNoticeTooAndSigningOutWorks() {
        Visitor staff = Visitor.of(page());
        staff.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "");
        Map<String, String> form = staff.get(NOTICE).form("signOut");

        Answer post = staff.post("/my-dashboard", form);
        Answer signedOut = staff.post("/sign-out", form);

        assertThat(post.redirect()).isEqualTo(NOTICE);
        assertThat(signedOut.redirect()).isEqualTo("/sign-in");
    }

    @Test
    void confirmationCountsForItsSessionOnly() {
        Visitor staff = Visitor.of(page()).signedIn("auditor", SignIn.DEMO_PASSWORD);
        Answer confirmed = staff.get("/my-dashboard");
        staff.signOut(confirmed);

        staff.signIn("auditor", SignIn.DEMO_PASSWORD, "");

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(staff.get("/my-dashboard").redirect()).startsWith(NOTICE);
    }

    @Test
    void onlyAPathOfThisSiteIsFollowed() {
        Visitor staff = Visitor.of(page());
        staff.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "");
        String notice = NOTICE + "?from=//evil.example";

        Answer confirmed = staff.post(notice, staff.get(notice).form("notice"));

        assertThat(confirmed.redirect()).isEqualTo("/");
    }

    @Test
    void customersDoNotSeeIt() {
        String username = DemoTables.customerWith(OWN_PASSWORD);
        Visitor customer = Visitor.of(page());

        customer.signIn(username, OWN_PASSWORD, "");

        assertThat(customer.get("/my-page").status()).isEqualTo(200);
        assertThat(customer.get(NOTICE).status()).isEqualTo(404);
    }

    @Test
    void isReadInSpanish() {
        Visitor staff = Visitor.of(page());
        staff.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "");

        Answer notice = staff.get(NOTICE + "?language=es");

        assertThat(notice.heading()).isEqualTo("Antes de continuar");
    }
}
