package com.illinoisworknet.returningcitizens.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who asks the server without a browser, and may so ask what no browser asks. */
final class Visitor {
    private static final String SESSION = "JSESSIONID";

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(URI site) {
        this.site = site;
    }

    /** A new visitor of the site that the tab belongs to. */
    static Visitor of(Page tab) {
        tab.navigate("accessibility");
        return new Visitor(URI.create(tab.url()).resolve("/"));
    }

    /** Another visitor of the same site. */
    Visitor another() {
        return new Visitor(site);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks by another method, with nothing sent along. */
    Answer ask(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Posts a form; the headers are names and values by turns. */
    Answer post(String path, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Signs in from the sign-in page, opened with these parameters. */
    Answer signIn(String username, String password, String query) {
        Map<String, String> form = new HashMap<>(get("/sign-in" + query).form("signIn"));
        form.put("username", username);
        form.put("password", password);
        return post("/sign-in" + query, form);
    }

    /** Signs in, e.g. a staff member of the demo, who then confirms the confidentiality notice. */
    Visitor signedIn(String username, String password) {
        signIn(username, password, "");
        if (get("/").redirect().equals("/my-dashboard")) {
            confirmNotice();
        }
        return this;
    }

    /** Confirms the confidentiality notice that staff are led to. */
    Answer confirmNotice() {
        String notice = get("/my-dashboard").redirect();
        return post(notice, get(notice).form("notice"));
    }

    /** Presses <em>Sign out</em> on a page. */
    Answer signOut(Answer page) {
        return post("/sign-out", page.form("signOut"));
    }

    /** The session's id as the browser keeps it; "" without a session. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The session as a browser takes it over. */
    Cookie sessionCookie() {
        return new Cookie(SESSION, session()).setUrl(site.toString());
    }

    /** Asks once with a session's id that somebody kept. */
    Answer getWith(String session, String path) {
        return send(request(path).header("Cookie", SESSION + "=" + session).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.toString().replaceFirst("/$", "") + path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
