package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What can be told of a post before anything of it is read. */
final class FormPost {
    /** The most bytes that a form of ours may have; the largest one, filled in to the limits, has a tenth of that. */
    static final int MOST_BYTES = 256 * 1024;

    private static final Pattern FORM =
            Pattern.compile("application/x-www-form-urlencoded(\\s*;\\s*charset=\"?utf-8\"?)?");

    /** The one page that files are sent to, and how. */
    private static final String UPLOAD = "/reference-data/import";

    private static final Pattern PARTS = Pattern.compile("multipart/form-data\\s*;.*boundary=.+");

    private FormPost() {}

    /** The status to refuse the request with, unread (RFC 9110, 15.5); empty if it may be read. */
    static OptionalInt refusal(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return OptionalInt.empty();
        }
        if (request.getHeader("Transfer-Encoding") != null || request.getContentLengthLong() < 0) {
            return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return form(request) ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }

    /** By the header itself: the container writes its own charset into the type that it tells. */
    private static boolean form(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        String lower = type.toLowerCase(Locale.ROOT);
        boolean upload = request.getServletPath().startsWith(UPLOAD);
        return FORM.matcher(lower).matches() || upload && PARTS.matcher(lower).matches();
    }
}
