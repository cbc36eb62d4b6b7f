package com.illinoisworknet.returningcitizens.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of very many texts, of which it keeps 64 bits of SHA-256 each: 12 to 24 megabytes for a million, whatever their
 * length.
 *
 * <p>Among a million texts, the chance that any two are taken for one is 1 in 37 million; a text that was added is never
 * missed. For one thread.
 */
public final class Fingerprints {
    private static final int SMALLEST = 1 << 10;

    private final MessageDigest sha256 = sha256();
    private long[] slots = new long[SMALLEST];
    private int size;

    /** Adds a text; answers whether it is new. */
    public boolean add(String text) {
        growIfFull();
        long fingerprint = fingerprint(text);
        int slot = slotOf(fingerprint, slots);
        boolean isNew = slots[slot] == 0;
        slots[slot] = fingerprint;
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void growIfFull() {
        if (size < slots.length / 3 * 2) {
            return;
        }
        long[] larger = new long[slots.length * 2];
        for (long fingerprint : slots) {
            if (fingerprint != 0) {
                larger[slotOf(fingerprint, larger)] = fingerprint;
            }
        }
        slots = larger;
    }

    /** Where the fingerprint stands, or the empty slot that waits for it; 0 is an empty one. */
    private static int slotOf(long fingerprint, long[] slots) {
        int mask = slots.length - 1;
        int slot = (int) fingerprint & mask;
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long fingerprint(String text) {
        long first = ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return first == 0 ? 1 : first;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
