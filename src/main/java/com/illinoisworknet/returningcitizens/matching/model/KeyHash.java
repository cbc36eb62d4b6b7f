package com.illinoisworknet.returningcitizens.matching.model;

/** Mixes the parts of a key into 32 bits; two keys that meet by accident cost a comparison, nothing else. */
final class KeyHash {
    private static final long KIND = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;
    private static final long THIRD = 0x27D4EB2F165667C5L;
    private static final long MIXER = 0xD6E8FEB86659FD93L;

    private KeyHash() {}

    static int of(int kind, int first, int second, int third) {
        return (int) mixed(mixed(kind * KIND + first * FIRST + second * SECOND + third * THIRD));
    }

    private static long mixed(long value) {
        long shifted = (value ^ (value >>> 32)) * MIXER;
        return shifted ^ (shifted >>> 32);
    }
}
