package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Whether the query of an address is what browsers write: ASCII, whole escapes, which make up well-formed UTF-8
 * (overlong forms are not) without the character NUL. The container would take what is broken for something else.
 */
final class QueryEncoding {
    private static final int ESCAPE = 3;

    private QueryEncoding() {}

    /** Whether the query of the request is. */
    static boolean wholeIn(HttpServletRequest request) {
        return whole(Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    /** @param query as it stands in the address */
    static boolean whole(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int place = 0; place < query.length(); ) {
            int read = query.charAt(place) == '%' ? escaped(query, place) : plain(query.charAt(place));
            if (read <= 0) {
                return false;
            }
            bytes.write(read);
            place += query.charAt(place) == '%' ? ESCAPE : 1;
        }
        return utf8(bytes.toByteArray());
    }

    /** The character, or -1 if it had to be escaped. */
    private static int plain(char character) {
        return character > ' ' && character < 127 ? character : -1;
    }

    /** The byte that is escaped, or -1 if the escape is broken. */
    private static int escaped(String query, int place) {
        if (place + ESCAPE > query.length()) {
            return -1;
        }
        int high = Character.digit(query.charAt(place + 1), 16);
        int low = Character.digit(query.charAt(place + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
