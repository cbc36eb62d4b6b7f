package com.illinoisworknet.returningcitizens.journey;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered, redirects not followed. */
final class Answer {
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    /** Nonces, marks of sign-ins and view state; and the link to the other language, which repeats what the visitor asked for. */
    private static final Pattern NEW_EACH_TIME = Pattern.compile(
            "nonce=\"[^\"]*\"|data-(mark|since)=\"[^\"]*\"|csp\\.init\\('[^']*'\\)|value=\"[^\"]*\"|href=\"\\?[^\"]*language=es\"");

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    /** The header's values; none if it is not there. */
    List<String> header(String name) {
        return response.headers().allValues(name);
    }

    /** Where the redirect leads, as a path on this site or as an address on another; "" if it is none. */
    String redirect() {
        Optional<URI> target = response.headers().firstValue("Location").map(URI::create);
        boolean here = target.map(URI::getRawAuthority)
                .filter(authority -> !authority.equals(response.uri().getRawAuthority()))
                .isEmpty();
        return target.map(to -> here ? to.toString().replaceFirst("^https?://[^/]*", "") : to.toString())
                .orElse("");
    }

    /** The text of the first heading; "" without one. */
    String heading() {
        Matcher heading = HEADING.matcher(body());
        return heading.find() ? heading.group(1).strip() : "";
    }

    /** The page without what is new in each answer. */
    String constant() {
        return NEW_EACH_TIME.matcher(body()).replaceAll("");
    }

    /** The inputs of a form by their names. */
    Map<String, String> form(String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(body());
        Map<String, String> inputs = new LinkedHashMap<>();
        if (form.find()) {
            INPUT.matcher(form.group())
                    .results()
                    .forEach(input -> inputs.put(part(input.group(), "name"), part(input.group(), "value")));
        }
        return inputs;
    }

    private static String part(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }
}
