package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Social Security number as it is compared: keyed hashes only, so that the number itself is neither needed nor known.
 * Of 64 and 32 bits, since among a million accounts two numbers of one 64-bit hash are not to be expected.
 */
public final class SsnTraits {
    private static final long NOT_KNOWN = 0;

    private final long number;
    private final int lastFour;
    private final Map<Long, SsnSlip> near;
    private final List<SsnTraits> others;

    private SsnTraits(long number, int lastFour, Map<Long, SsnSlip> near, List<SsnTraits> others) {
        this.number = number;
        this.lastFour = lastFour;
        this.near = Map.copyOf(near);
        this.others = List.copyOf(others);
    }

    /** The whole number, by its hash and that of its last four digits. */
    public static SsnTraits of(long number, int lastFour) {
        return new SsnTraits(number, lastFour, Map.of(), List.of());
    }

    /** The whole number, by its token. */
    public static SsnTraits of(SsnToken token) {
        return of(token.number(), token.lastFour());
    }

    /** A number of which only the last four digits are known, by their hash. */
    public static SsnTraits ofLastFour(int lastFour) {
        return new SsnTraits(NOT_KNOWN, lastFour, Map.of(), List.of());
    }

    /** The same number with the hashes of all numbers that a slip of the pen makes of it. */
    public SsnTraits near(Map<Long, SsnSlip> hashes) {
        return new SsnTraits(number, lastFour, hashes, others);
    }

    /** The same number, which may be stored by these hashes instead: under another key. */
    public SsnTraits or(SsnTraits underAnotherKey) {
        return new SsnTraits(
                number,
                lastFour,
                near,
                Stream.concat(others.stream(), underAnotherKey.hashes()).toList());
    }

    /** The number by its hashes under each key. */
    public Stream<SsnTraits> hashes() {
        return Stream.concat(Stream.of(this), others.stream());
    }

    /** The same number with only those of its near hashes that are among these numbers. */
    public SsnTraits nearAmong(Set<Long> numbers) {
        Map<Long, SsnSlip> kept = new HashMap<>(near);
        kept.keySet().retainAll(numbers);
        return new SsnTraits(
                number,
                lastFour,
                kept,
                others.stream().map(other -> other.nearAmong(numbers)).toList());
    }

    /** Whether all nine digits are known. */
    public boolean isWhole() {
        return number != NOT_KNOWN;
    }

    /** The hash of the nine digits; 0 if only four are known. */
    public long number() {
        return number;
    }

    /** The hash of the last four digits. */
    public int lastFour() {
        return lastFour;
    }

    /** The hashes of the numbers one slip away; empty for an account's number. */
    public Map<Long, SsnSlip> near() {
        return near;
    }

    /** Hashes under different keys agree by no chance worth a thought, so that any agreement is one of the number. */
    Level compare(SsnTraits account) {
        return hashes().map(hashes -> hashes.compareUnderOneKey(account))
                .filter(level -> level != Level.DIFFERENT)
                .findFirst()
                .orElse(Level.DIFFERENT);
    }

    private Level compareUnderOneKey(SsnTraits account) {
        if (!isWhole() || !account.isWhole()) {
            return lastFour == account.lastFour ? Level.SAME_LAST_FOUR : Level.DIFFERENT;
        }
        return number == account.number ? Level.SAME : slip(account);
    }

    private Level slip(SsnTraits account) {
        SsnSlip slip = near.getOrDefault(account.number, account.near.getOrDefault(number, SsnSlip.NONE));
        return switch (slip) {
            case DIGIT -> Level.ONE_DIGIT;
            case LAST_DIGIT -> Level.LAST_DIGIT;
            case NEIGHBOURS_SWAPPED -> Level.DIGITS_SWAPPED;
            case NONE -> Level.DIFFERENT;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SsnTraits that && number == that.number && lastFour == that.lastFour;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, lastFour);
    }

    /** Nothing of the number. */
    @Override
    public String toString() {
        return "SsnTraits";
    }
}
