package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries to get in without being let in. */
class SignInRefusalsJourney extends Journey {
    private static final String WRONG = "The username or the password is not right.";
    private static final String TOO_MANY = "Too many tries.";
    private static final String OWN_PASSWORD = "this-customers-own-long-password";

    @Test
    void unknownUsernameIsToldWhatAWrongPasswordIsTold() {
        Visitor visitor = Visitor.of(page());

        Answer wrong = visitor.signIn("auditor", "wrong", "");
        Answer unknown = visitor.signIn("nobody.with.this.name", "wrong", "");

        assertThat(wrong.body()).contains(WRONG);
        assertThat(unknown.constant()).isEqualTo(wrong.constant());
    }

    @Test
    void sixthTryIsRefusedUnreadAndOthersStillGetIn() {
        Visitor visitor = Visitor.of(page());
        String username = DemoTables.customerWith(OWN_PASSWORD);

        List<Answer> tries = tries(visitor, username);
        Answer right = visitor.signIn(username, OWN_PASSWORD, "");
        Answer somebodyElse = visitor.another().signIn("auditor", SignIn.DEMO_PASSWORD, "");

        assertThat(tries.subList(0, 4))
                .allSatisfy(answer -> assertThat(answer.body()).contains(WRONG));
        assertThat(right.body()).contains(TOO_MANY);
        assertThat(somebodyElse.redirect()).isEqualTo("/");
    }

    @Test
    void usernameThatDoesNotExistIsSlowedTheSameWay() {
        Visitor visitor = Visitor.of(page());

        List<Answer> tries = tries(visitor, "Nobody.To.Slow");
        Answer sixth = visitor.signIn(" nobody.to.slow", "wrong", "");

        assertThat(tries.get(3).body()).contains(WRONG);
        assertThat(sixth.body()).contains(TOO_MANY);
    }

    @Test
    void sessionOfBeforeSignInIsNoneAfterwards() {
        Visitor visitor = Visitor.of(page());
        visitor.get("/sign-in");
        String before = visitor.session();

        visitor.signedIn("auditor", SignIn.DEMO_PASSWORD);

        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.another().getWith(before, "/my-dashboard").redirect())
                .startsWith("/sign-in?");
    }

    @Test
    void keptCookieIsWorthNothingAfterSigningOut() {
        Visitor visitor = Visitor.of(page()).signedIn("auditor", SignIn.DEMO_PASSWORD);
        String kept = visitor.session();

        Answer signedOut = visitor.signOut(visitor.get("/my-dashboard"));

        assertThat(signedOut.redirect()).isEqualTo("/sign-in");
        assertThat(visitor.another().getWith(kept, "/my-dashboard").redirect()).startsWith("/sign-in?");
    }

    @ParameterizedTest
    @CsvSource({
        "/partner-guide,                         /partner-guide",
        "/groups/returning-citizens?a=b%26c=d,   /groups/returning-citizens?a=b&c=d",
        "//evil.example,                         /",
        "/%5Cevil.example,                       /",
        "/%09/evil.example,                      /",
        "https://evil.example,                   /",
        "javascript:alert(1),                    /"
    })
    void onlyAPathOfThisSiteIsFollowed(String from, String followed) {
        Visitor visitor = Visitor.of(page());

        Answer signedIn = visitor.signIn("partner.kewanee", SignIn.DEMO_PASSWORD, "?from=" + from);

        assertThat(signedIn.redirect()).isEqualTo(followed);
    }

    @Test
    void customerWhoBeganAtTheBareAddressComesToTheirOwnPage() {
        Visitor visitor = Visitor.of(page());
        String signIn = visitor.get("/").redirect();
        String username = DemoTables.customerWith(OWN_PASSWORD);

        Answer signedIn = visitor.signIn(username, OWN_PASSWORD, signIn.replaceFirst("^/sign-in", ""));

        assertThat(signedIn.redirect()).isEqualTo("/");
        assertThat(visitor.get("/").redirect()).isEqualTo("/my-page");
    }

    @Test
    void monstrousInputIsRefusedInWords() {
        Visitor visitor = Visitor.of(page());
        String monster = "x".repeat(10_000);

        Stream<Answer> answers = Stream.of(
                visitor.signIn(monster, "wrong", ""),
                visitor.signIn("long.password", monster, ""),
                visitor.signIn("<script>alert(1)</script>", "wrong", ""),
                visitor.signIn("' or '1'='1", "' or '1'='1", ""),
                visitor.signIn("\uD83D\uDE00".repeat(99) + "x", "\u202E", ""));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.body()).contains(WRONG);
            assertThat(answer.body()).doesNotContain("<script>alert", "Exception", "\tat ");
        });
    }

    @Test
    void signingInAndOutAndFailingStandInTheTrail() {
        Visitor visitor = Visitor.of(page());
        visitor.signIn("for.the.trail", "wrong", "");
        visitor.signedIn("auditor", SignIn.DEMO_PASSWORD);
        visitor.signOut(visitor.get("/my-dashboard"));

        List<String> kinds = DemoTables.texts("select kind from audit.event order by id desc limit 4");

        assertThat(kinds).containsExactly("SignedOut", "ConfidentialityConfirmed", "SignedIn", "SignInFailed");
        assertThat(DemoTables.texts("select details::text from audit.event where kind = 'SignInFailed'"))
                .noneMatch(details -> details.contains("trail"));
    }

    private static List<Answer> tries(Visitor visitor, String username) {
        return IntStream.range(0, 5)
                .mapToObj(number -> visitor.signIn(username, "wrong", ""))
                .toList();
    }
}
