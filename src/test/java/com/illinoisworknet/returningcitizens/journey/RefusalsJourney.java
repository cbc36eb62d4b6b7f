package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asks for what one may not have, and sends what no page sends. */
class RefusalsJourney extends Journey {
    private static final String ADD_CUSTOMER = "/groups/returning-citizens/add-customer";

    @Test
    void eachPageAnswersEachVisitorAsTheTableSays() {
        Cast cast = new Cast(Visitor.of(page()));

        Map<String, List<String>> answers = new LinkedHashMap<>();
        PageRights.rows()
                .forEach((address, expected) -> answers.put(
                        address,
                        PageRights.VISITORS.stream()
                                .map(visitor -> answer(cast.as(visitor), Cast.address(address)))
                                .toList()));

        assertThat(answers).isEqualTo(PageRights.rows());
    }

    @Test
    void noPageIsMissingInTheTable() {
        List<String> told =
                PageRights.rows().keySet().stream().map(PageRights::page).toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(PageRights.onTheFileSystem());
    }

    @Test
    void whatIsForbiddenLooksLikeWhatDoesNotExist() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        String nowhere = staff.get("/no-such-page").constant();

        Stream<Answer> refused = Stream.of(
                        "/my-page",
                        "/my-dashboard.xhtml",
                        "/error/error.xhtml",
                        "/refused",
                        "/sign-out",
                        "/resources/theme/base.css",
                        "/WEB-INF/web.xml",
                        "/my-page;a=b",
                        "//my-page",
                        "/%6dy-page",
                        ADD_CUSTOMER + "?intake=no-key",
                        ADD_CUSTOMER + "?intake=1-1-1-1-1",
                        "/groups/returning-citizens/customer?enrollment=9999999",
                        "/groups/returning-citizens/customer?enrollment=1%27--",
                        "/groups/returning-citizens/customer",
                        "/groups/returning-citizens/temporary-password?enrollment=-1",
                        "/groups/returning-citizens/temporary-password?enrollment=99999999999999999999")
                .map(staff::get);

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.constant()).isEqualTo(nowhere);
        });
    }

    @Test
    void customerOfAnotherInstitutionIsNone() {
        Visitor staff = Visitor.of(page()).signedIn("partner.murphysboro", SignIn.DEMO_PASSWORD);

        Answer page = staff.get(Cast.address("/groups/returning-citizens/customer?enrollment={enrollment}"));

        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void intakeOfAnotherStaffMemberIsNone() {
        Visitor one = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        Visitor other = one.another().signedIn("provider.midstate", SignIn.DEMO_PASSWORD);
        String intake = Cast.beginIntake(one);

        Answer theirs = other.get(intake);

        assertThat(one.get(intake).status()).isEqualTo(200);
        assertThat(theirs.status()).isEqualTo(404);
    }

    @Test
    void spellingOpensNoPageToStrangers() {
        Visitor stranger = Visitor.of(page());

        Stream<Answer> answers = Stream.of(
                        "/my-dashboard;a=b",
                        "//my-dashboard",
                        "/%6dy-dashboard",
                        "/groups/../my-dashboard",
                        "/my-dashboard/",
                        "/my-dashboard.xhtml",
                        "/MY-DASHBOARD",
                        "/jakarta.faces.resource/../my-dashboard",
                        "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                        "/sign-in/../my-dashboard")
                .map(stranger::get);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(302, 400, 404);
            assertThat(answer.body()).doesNotContain("Partner Tools", "web-app");
        });
    }

    @Test
    void postOfAnotherSiteMakesNoSessionAndClosesNobodysPages() {
        Visitor cameWithoutCookie = Visitor.of(page());

        Answer refused =
                cameWithoutCookie.post("/sign-in", Map.of("anything", "at all"), "Sec-Fetch-Site", "cross-site");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("onePerson");
        assertThat(cameWithoutCookie.session()).isEmpty();
    }

    @Test
    void otherMethodsOpenNothing() {
        Visitor stranger = Visitor.of(page());

        Stream<Answer> answers = Stream.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "FOO")
                .map(method -> stranger.ask(method, "/my-dashboard"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(302, 405);
            assertThat(answer.body()).doesNotContain("Partner Tools");
        });
    }

    @Test
    void postThatNoPageOfOursSendsIsABadRequest() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        Map<String, String> form = staff.get("/my-dashboard").form("signOut");

        Stream<Answer> answers = Stream.of(
                staff.post("/my-dashboard", without("jakarta.faces.ViewState", form)),
                staff.post("/my-dashboard", without("primefaces.nonce", form)),
                staff.post("/my-dashboard", without("signIn.mark", form)),
                staff.post("/my-dashboard", form, "Sec-Fetch-Site", "cross-site"),
                staff.post("/my-dashboard", form, "Sec-Fetch-Site", "same-site"),
                staff.post("/my-dashboard", with("jakarta.faces.ViewState", "stateless", form)),
                staff.post("/my-dashboard", with("anything", "a\0b", form)),
                staff.post("/my-dashboard", form, "Origin", "https://evil.example"),
                staff.post("/my-dashboard", form, "Origin", "null"),
                staff.post("/sign-out", form, "Origin", "https://evil.example"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.heading()).isEqualTo("We could not use what was sent");
            assertThat(answer.body()).contains("Dana Whitfield");
        });
        assertThat(staff.get("/my-dashboard").status()).isEqualTo(200);
    }

    @Test
    void pageThatHasExpiredIsOpenedAgainOrLeadsToSignIn() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        Map<String, String> old = with(
                "jakarta.faces.ViewState", "1:2", staff.get("/my-dashboard").form("signOut"));

        Answer again = staff.post("/my-dashboard", old);
        Answer signIn = staff.another().post("/sign-in", with("signIn.mark", "nobody", old));
        Answer byScript = staff.another().post("/my-dashboard", old, "Faces-Request", "partial/ajax");

        assertThat(again.redirect()).isEqualTo("/my-dashboard");
        assertThat(signIn.redirect()).isEqualTo("/sign-in?expired=true");
        assertThat(byScript.body()).contains("<redirect url=\"/sign-in?outdated=true\"/>");
    }

    @Test
    void signingOutWorksFromAPageThatTellsOfARefusal() {
        open("sign-in");
        new SignIn(page()).as("partner.kewanee");
        open("no-such-page");

        button("Sign out").click();
        open("my-dashboard");

        assertThat(heading().innerText()).isEqualTo("Sign in");
    }

    @Test
    void refusalsAreToldInTheLanguageAskedFor() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);

        Stream<Answer> refused = Stream.of("/no-such-page", "/my-page", ADD_CUSTOMER)
                .map(address -> staff.get(address + "?language=es&intake=none"));

        assertThat(refused).extracting(Answer::heading).containsOnly("Esta página no existe");
    }

    @Test
    void bugShowsAReferenceAndStandsInTheLogOnce() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);
        DemoTables.run("revoke select on customer_list from rc_app");

        Answer failed = staff.get("/groups/returning-citizens");
        DemoTables.run("grant select on customer_list to rc_app");

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.heading()).isEqualTo("Something went wrong");
        assertThat(failed.body()).doesNotContain("customer_list", "Exception", "permission");
        assertThat(DemoTables.serverLog()).containsOnlyOnce(reference(failed));
    }

    @Test
    void refusalsStandInTheTrailWithWhoAsked() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);

        staff.get("/my-page?for=the-trail");
        staff.get(ADD_CUSTOMER + "?intake=for-the-trail");
        staff.get("/favicon.ico");

        assertThat(DemoTables.texts("""
                        select e.details ->> 'what' from audit.event e join account a on a.id = e.actor_id
                        where e.kind = 'AccessRefused' and a.username = 'partner.kewanee'""")).contains("/my-page", ADD_CUSTOMER).doesNotContain("/favicon.ico");
        assertThat(DemoTables.texts(
                        "select id::text from audit.event where kind = 'AccessRefused' and actor_id is null"))
                .isEmpty();
    }

    private static String answer(Visitor visitor, String address) {
        Answer answer = visitor.get(address);
        String target = answer.redirect();
        if (answer.status() == 200 || target.startsWith(address + "?intake=")) {
            return "open";
        }
        return switch (PageRights.page(target)) {
            case "/sign-in" -> "sign in";
            case "/choose-password" -> "choose";
            case "/groups/returning-citizens" -> "list";
            case "/staff" -> "staff list";
            case "/staff/member" -> "member";
            case "/groups/returning-citizens/customer" -> "back";
            default -> answer.status() + target;
        };
    }

    private static String reference(Answer page) {
        return page.body().replaceFirst("(?s).*<b class=\"mono\">([0-9a-f]{8})</b>.*", "$1");
    }

    private static Map<String, String> without(String name, Map<String, String> form) {
        Map<String, String> rest = new HashMap<>(form);
        rest.remove(name);
        return rest;
    }

    private static Map<String, String> with(String name, String value, Map<String, String> form) {
        Map<String, String> more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }
}
