package com.illinoisworknet.returningcitizens.journey;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The traces that secrets would leave where they were written down: in clear, with and without dashes, in common
 * encodings, as a hash without a key, and the last six digits of a number that stand alone.
 */
final class Traces {
    private static final int LAST_SIX = 3;

    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, String> encoded = new LinkedHashMap<>();
    private final Map<String, Pattern> partial = new LinkedHashMap<>();

    /** Looks for this Social Security number of nine digits, too. */
    Traces ofNumber(String name, String digits) {
        String dashed = digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
        all(name, digits);
        all(name + " with dashes", dashed);
        all(name + " with blanks", dashed.replace('-', ' '));
        Stream.of("MD5", "SHA-1", "SHA-256", "SHA-512").forEach(hash -> hashed(name, hash, digits));
        String lastSix = digits.substring(LAST_SIX);
        partial.put(
                name + ", last six digits",
                Pattern.compile("(?<![0-9A-Za-z.])%s-?%s(?![0-9A-Za-z])"
                        .formatted(lastSix.substring(0, 2), lastSix.substring(2))));
        return this;
    }

    /** Looks for this password, too. */
    Traces ofPassword(String name, String password) {
        all(name, password);
        return this;
    }

    /** The traces in a text, e.g. a dump: in whatever form. */
    List<String> in(byte[] content) {
        String haystack = text(content);
        Stream<String> literal = Stream.of(plain, encoded).flatMap(needles -> found(needles, haystack));
        Stream<String> parts = partial.entrySet().stream()
                .filter(needle -> needle.getValue().matcher(haystack).find())
                .map(Map.Entry::getKey);
        return Stream.concat(literal, parts).toList();
    }

    /** The traces in the files of a database, of which there is much: in clear only. */
    List<String> inClear(byte[] content) {
        return found(plain, text(content)).toList();
    }

    private static Stream<String> found(Map<String, String> needles, String haystack) {
        return needles.entrySet().stream()
                .filter(needle -> haystack.contains(needle.getValue()))
                .map(Map.Entry::getKey);
    }

    private void all(String name, String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        plain.put(name, secret);
        for (int before = 0; before < 3; before++) {
            encoded.put(name + ", Base64 after " + before, base64(bytes, before));
        }
        encoded.put(name + ", hexadecimal", HexFormat.of().formatHex(bytes));
        encoded.put(name + ", HEXADECIMAL", HexFormat.of().withUpperCase().formatHex(bytes));
        encoded.put(name + ", in a URL", URLEncoder.encode(secret, StandardCharsets.UTF_8));
        utf16(name + ", UTF-16LE", secret, StandardCharsets.UTF_16LE);
        utf16(name + ", UTF-16BE", secret, StandardCharsets.UTF_16BE);
    }

    private void utf16(String name, String secret, Charset charset) {
        encoded.put(name, text(secret.getBytes(charset)));
    }

    private void hashed(String name, String algorithm, String digits) {
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest(digits.getBytes(StandardCharsets.US_ASCII));
            encoded.put(name + ", " + algorithm, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in Base64 for these bytes after so many others, without what depends on its neighbours. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        int from = (before * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return Base64.getEncoder().encodeToString(shifted).substring(from, to);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
