package com.illinoisworknet.returningcitizens.journey;

import static com.illinoisworknet.returningcitizens.journey.BadRequest.FORM;
import static com.illinoisworknet.returningcitizens.journey.BadRequest.ask;
import static com.illinoisworknet.returningcitizens.journey.BadRequest.form;
import static com.illinoisworknet.returningcitizens.journey.BadRequest.get;
import static com.illinoisworknet.returningcitizens.journey.BadRequest.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sends what no browser sends, byte by byte: each is refused with the right status, and tells nothing of the server. */
class BadRequestsJourney extends Journey {
    private static final int PATIENCE_MILLIS = 8_000;

    private static final List<BadRequest> HOSTS = List.of(
            new BadRequest("no host", "GET /sign-in HTTP/1.1", "", "", 400),
            new BadRequest("two hosts", "GET /sign-in HTTP/1.1", "Host: localhost\r\nHost: evil.example\r\n", "", 400),
            new BadRequest("another host", "GET /sign-in HTTP/1.1", "Host: evil.example\r\n", "", 400),
            new BadRequest(
                    "another host in the address",
                    "GET http://evil.example/sign-in HTTP/1.1",
                    "Host: localhost\r\n",
                    "",
                    400),
            new BadRequest("a host that is none", "GET /sign-in HTTP/1.1", "Host: a b\r\n", "", 400));

    private static final List<BadRequest> ADDRESSES = List.of(
            get("byte that is no UTF-8 in the path", "/%ff", 400),
            get("overlong dots", "/%c0%ae%c0%ae/sign-in", 400),
            get("NUL in the path", "/sign-in%00", 400),
            get("escaped slashes", "/..%2f..%2fetc", 400),
            get("backslashes", "/..\\..\\etc", 400),
            get("out of the site", "/../../etc/passwd", 400),
            get("byte that is no UTF-8", "/sign-in?from=%ff", 400),
            get("overlong slash", "/sign-in?from=%c0%af", 400),
            get("half an escape", "/sign-in?from=%", 400),
            get("no escape", "/sign-in?from=%zz", 400),
            get("lone surrogate", "/sign-in?from=%ed%a0%80", 400),
            get("NUL", "/sign-in?language=%00", 400),
            get("not escaped", "/sign-in?from=\u00e9", 400),
            get("long address", "/sign-in?from=/" + "a".repeat(9_000), 400),
            get("resource out of its folder", "/jakarta.faces.resource/web.xml?ln=../WEB-INF", 404));

    private static final List<BadRequest> METHODS = Stream.of("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "FOO")
            .map(method -> ask(method, method, "/sign-in", "Content-Length: 0\r\n", 405))
            .toList();

    private static final List<BadRequest> BODIES = List.of(
            post("JSON", "Content-Type: application/json\r\n", "{}", 415),
            post("XML", "Content-Type: text/xml\r\n", "<a/>", 415),
            post("plain text, as forms of other sites can send it", "Content-Type: text/plain\r\n", "a=b", 415),
            post("no type", "", "a=b", 415),
            // the server itself refuses these, before any filter of ours
            post("another charset", "Content-Type: application/x-www-form-urlencoded; charset=utf-16\r\n", "a=b", 400),
            post(
                    "charset that does not exist",
                    "Content-Type: application/x-www-form-urlencoded; charset=x\r\n",
                    "a=b",
                    400),
            post("parts without a boundary", "Content-Type: multipart/form-data\r\n", "a", 415),
            post("parts", "Content-Type: multipart/form-data; boundary=x\r\n", "--x--\r\n", 415),
            post("larger than any form", FORM, "a=" + "a".repeat(300_000), 413),
            post("much larger", FORM, "a=" + "a".repeat(3_000_000), 413),
            new BadRequest(
                    "of no length",
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost\r\n" + FORM + "Transfer-Encoding: chunked\r\n",
                    "3\r\na=b\r\n0\r\n\r\n",
                    411),
            new BadRequest(
                    "of two lengths",
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost\r\n" + FORM + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                    "0\r\n\r\n",
                    411),
            new BadRequest(
                    "of two other lengths",
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost\r\n" + FORM + "Content-Length: 3\r\nContent-Length: 5\r\n",
                    "a=bcd",
                    400),
            new BadRequest(
                    "of a length below nothing",
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost\r\n" + FORM + "Content-Length: -5\r\n",
                    "",
                    400),
            post("nothing of ours", FORM, "a=b", 400));

    private static final List<BadRequest> FORMS = List.of(
            form(
                    "many parameters",
                    IntStream.range(0, 600)
                            .mapToObj(number -> "a" + number + "=b")
                            .collect(Collectors.joining("&")),
                    400),
            form("NUL", "username=a%00b", 400),
            form("view state of no page", "a=b", 302),
            form("second view state", "jakarta.faces.ViewState=3:4", 302),
            post(
                    "view state that is no number",
                    FORM,
                    "jakarta.faces.ViewState=%3Cscript%3E&primefaces.nonce=n&signIn.mark=nobody",
                    302),
            post(
                    "view state without end",
                    FORM,
                    "jakarta.faces.ViewState=" + "9".repeat(40) + ":1&primefaces.nonce=n&signIn.mark=nobody",
                    302),
            post(
                    "mark of a sign-in that is none",
                    FORM,
                    "jakarta.faces.ViewState=1:2&primefaces.nonce=n&signIn.mark=x",
                    302));

    private static final List<BadRequest> HEADERS = List.of(
            ask("large header", "GET", "/sign-in", "X-A: " + "a".repeat(9_000) + "\r\n", 400),
            ask("many headers", "GET", "/sign-in", "X-A: a\r\n".repeat(300), 400),
            ask("NUL in a header", "GET", "/sign-in", "X-A: a\0b\r\n", 400),
            ask("cookie without sense", "GET", "/sign-in", "Cookie: JSESSIONID=../../etc; language=<script>\r\n", 200),
            ask("languages without sense", "GET", "/sign-in", "Accept-Language: zz-%%%;q=abc,*;q=9\r\n", 200),
            new BadRequest("version that does not exist", "GET /sign-in HTTP/9.9", "Host: localhost\r\n", "", 505));

    @Test
    void eachIsRefusedWithTheRightStatus() throws IOException {
        URI site = site();
        Map<String, Integer> answers = new LinkedHashMap<>();

        for (BadRequest bad : all()) {
            String answer = answer(site, bad.bytes());
            answers.put(bad.name(), status(answer));
            assertThat(answer)
                    .as(bad.name())
                    .doesNotContain(
                            "Exception",
                            "\tat ",
                            "Payara",
                            "GlassFish",
                            "Grizzly",
                            "Tomcat",
                            "\r\nServer:",
                            "X-Powered-By");
        }

        assertThat(answers)
                .isEqualTo(all().stream()
                        .collect(Collectors.toMap(
                                BadRequest::name, BadRequest::status, (a, b) -> b, LinkedHashMap::new)));
    }

    @Test
    void refusedIsSaidInWordsWhereTheServerLetsItCome() throws IOException {
        URI site = site();

        for (BadRequest bad : METHODS.subList(0, 4)) {
            assertThat(answer(site, bad.bytes())).as(bad.name()).contains("<h1>We could not use what was sent</h1>");
        }
    }

    @Test
    void nobodyIsLedToAHostThatTheRequestNames() throws IOException {
        String forwarded =
                "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\n";
        BadRequest host = new BadRequest("", "GET /my-dashboard HTTP/1.1", "Host: evil.example\r\n", "", 302);
        BadRequest proxy = ask("", "GET", "/my-dashboard", forwarded, 302);

        assertThat(answer(site(), host.bytes())).contains("\r\nLocation: /sign-in?from=%2Fmy-dashboard\r\n");
        assertThat(answer(site(), proxy.bytes())).contains("\r\nLocation: /sign-in?from=%2Fmy-dashboard\r\n");
    }

    @Test
    void addressOfTheBrowserIsNotTakenFromAHeader() {
        Visitor visitor = Visitor.of(page());
        Map<String, String> form = visitor.get("/sign-in").form("signIn");
        form.put("username", "forwarded.for");
        form.put("password", "wrong");

        visitor.post("/sign-in", form, "X-Forwarded-For", "203.0.113.7", "Forwarded", "for=203.0.113.7");

        assertThat(DemoTables.texts("select address from sign_in_failure where username_key = 'forwarded.for'"))
                .containsExactly("127.0.0.1");
    }

    @Test
    void whatWasTypedInABrokenEncodingIsInNoLog() throws IOException {
        String typed = form("", "username=very-secret-%zz&password=even-more-secret-%", 302)
                .body();

        answer(site(), post("", FORM, typed, 302).bytes());

        assertThat(DemoTables.serverLog()).doesNotContain("very-secret", "even-more-secret");
    }

    private static List<BadRequest> all() {
        return Stream.of(HOSTS, ADDRESSES, METHODS, BODIES, FORMS, HEADERS)
                .flatMap(List::stream)
                .toList();
    }

    private URI site() {
        open("accessibility");
        return URI.create(page().url());
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String answer(URI site, byte[] request) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
