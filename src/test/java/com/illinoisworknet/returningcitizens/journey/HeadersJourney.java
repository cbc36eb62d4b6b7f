package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at what goes with every answer: what browsers may load, keep, show in a frame, and tell others. */
class HeadersJourney extends Journey {
    private static final Map<String, String> WANTED = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    @Test
    void everyPageCarriesTheHeaders() {
        Cast cast = new Cast(Visitor.of(page()));

        Stream<Answer> answers = PageRights.rows().keySet().stream()
                .map(address -> reader(cast, address).get(Cast.address(address)))
                .filter(answer -> answer.status() != 302);

        assertThat(answers).hasSizeGreaterThan(15).allSatisfy(HeadersJourney::carriesTheHeaders);
    }

    @Test
    void refusalsCarryTheHeadersToo() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);

        Stream<Answer> answers = Stream.of(
                staff.get("/no-such-page"),
                staff.get("/my-page"),
                staff.get("/groups/returning-citizens/add-customer?intake=none"),
                staff.post("/my-dashboard", Map.of()));

        assertThat(answers).allSatisfy(HeadersJourney::carriesTheHeaders);
    }

    @Test
    void redirectsAreNotKeptEither() {
        Answer redirect = Visitor.of(page()).get("/my-dashboard");

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void signingOutAsksTheBrowserToForget() {
        Visitor staff = Visitor.of(page()).signedIn("partner.kewanee", SignIn.DEMO_PASSWORD);

        Answer signedOut = staff.signOut(staff.get("/my-dashboard"));

        assertThat(signedOut.header("Clear-Site-Data")).containsExactly("\"storage\"");
    }

    @Test
    void sessionIsForThisSiteAndNotForScripts() {
        Visitor visitor = Visitor.of(page());

        Answer signIn = visitor.get("/sign-in");

        assertThat(signIn.header("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void noPageBreaksItsOwnPolicyInTheBrowser() {
        List<String> complaints = new ArrayList<>();
        page().onConsoleMessage(message -> complaints.add(page().url() + " " + message.type() + " " + message.text()));
        page().onPageError(error -> complaints.add(page().url() + " " + error));

        lookAtAll("anonymous");
        signInAs("state.admin");
        lookAtAll("administrator");

        assertThat(complaints)
                .noneMatch(complaint -> complaint.contains(" error ") || complaint.contains("Content Security"));
    }

    @Test
    void listThatOpensAsSomebodyTypesBreaksNoPolicyEither() {
        signInAs("partner.kewanee");
        List<String> complaints = new ArrayList<>();
        page().onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
        open("groups/returning-citizens/add-customer");

        page().locator("#commitmentCounties_input").pressSequentially("Coo");
        page().getByRole(AriaRole.OPTION).first().click();
        page().locator("#commitmentCounties_input").pressSequentially("zzz");
        page().locator("#commitmentCounties_panel").waitFor();
        page().locator("#birthDate").fill("02/30/1990");
        page().locator("#go").click();
        page().locator("[data-error-summary]").waitFor();

        assertThat(complaints).isEmpty();
    }

    private void lookAtAll(String visitor) {
        int column = PageRights.VISITORS.indexOf(visitor);
        PageRights.rows().forEach((address, answers) -> {
            if (answers.get(column).equals("open")) {
                open(Cast.address(address).substring(1));
                page().waitForLoadState();
            }
        });
    }

    /** Somebody who may open it, or else anybody who is signed in. */
    private static Visitor reader(Cast cast, String address) {
        List<String> answers = PageRights.rows().get(address);
        return answers.contains("open")
                ? cast.as(PageRights.VISITORS.get(answers.lastIndexOf("open")))
                : cast.as("staff");
    }

    private static void carriesTheHeaders(Answer answer) {
        WANTED.forEach((name, value) -> assertThat(answer.header(name)).as(name).containsExactly(value));
        assertThat(answer.header("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=()");
        assertThat(answer.header("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .containsPattern("script-src 'self' 'nonce-[^']+';?$")
                .doesNotContain("unsafe-");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase(";jsessionid");
    }
}
