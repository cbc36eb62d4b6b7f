package com.illinoisworknet.returningcitizens.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What is hashed, written value by value: the same bytes as the functions {@code audit.event_hash} and
 * {@code audit.seal_hash} of the database write.
 *
 * <p>Each value is of a fixed length or preceded by its length, and one that may be absent by a byte that says whether
 * it is there, so that no two events are written alike.
 */
final class TrailHash {
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TrailHash(String purpose) {
        bytes.writeBytes(purpose.getBytes(StandardCharsets.US_ASCII));
    }

    static TrailHash ofEvent() {
        return new TrailHash("rc-event-1");
    }

    static TrailHash ofSeal() {
        return new TrailHash("rc-seal-1");
    }

    /** A whole number in digits. */
    TrailHash integer(String digits) {
        return integer(Long.parseLong(digits));
    }

    /** A whole number in digits, or "". */
    TrailHash integerOrNone(String digits) {
        return digits.isEmpty() ? none() : some().integer(digits);
    }

    /** A moment in ISO 8601, UTC, to the microsecond. */
    TrailHash moment(String iso) {
        return integer(ChronoUnit.MICROS.between(EPOCH, Instant.parse(iso)));
    }

    TrailHash text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    /** A UUID, or "". */
    TrailHash uuidOrNone(String uuid) {
        if (uuid.isEmpty()) {
            return none();
        }
        UUID value = UUID.fromString(uuid);
        return some().integer(value.getMostSignificantBits()).integer(value.getLeastSignificantBits());
    }

    /** Bytes in hexadecimal. */
    TrailHash hash(String hexadecimal) {
        bytes.writeBytes(HexFormat.of().parseHex(hexadecimal));
        return this;
    }

    /** SHA-256 of what was written, in hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private TrailHash integer(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    private TrailHash some() {
        bytes.write(1);
        return this;
    }

    private TrailHash none() {
        bytes.write(0);
        return this;
    }
}
