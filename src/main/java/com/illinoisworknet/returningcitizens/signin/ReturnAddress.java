package com.illinoisworknet.returningcitizens.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that somebody wanted before they had to sign in: a path on this site and nothing else, so that a sign-in
 * link cannot lead to another site (OWASP: unvalidated redirects).
 */
public final class ReturnAddress {
    /** What the sign-in page is asked when somebody pressed on a page that is from before the present sign-in. */
    public static final String OUTDATED = "/sign-in?outdated=true";

    private ReturnAddress() {}

    /**
     * The sign-in page's address, without the context path: with the page wanted if it was asked for by GET; with word
     * of what became of a press.
     */
    public static String signIn(HttpServletRequest wanted) {
        if ("POST".equals(wanted.getMethod())) {
            return OUTDATED;
        }
        return "/sign-in?" + parameter(wanted.getRequestURI(), wanted);
    }

    /** What tells a page of the sign-in where to lead on: the path, with what the request asked of it. */
    public static String parameter(String path, HttpServletRequest wanted) {
        String query = wanted.getQueryString() == null ? "" : "?" + wanted.getQueryString();
        return "from=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    /** The address if it is a path on this site. */
    public static Optional<String> safe(String from) {
        boolean path = from.startsWith("/") && !from.startsWith("//");
        boolean plain = from.chars().allMatch(c -> c > ' ' && c != '\\' && c != 127);
        return path && plain ? Optional.of(from) : Optional.empty();
    }
}
