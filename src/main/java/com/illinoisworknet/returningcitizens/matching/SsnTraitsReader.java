package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.model.SsnSlip;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Makes of an entered Social Security number what is compared: its keyed hashes, and those of the 89 numbers that one
 * wrong digit or two swapped neighbours make of it, so that an account stores one hash and no near number.
 */
public final class SsnTraitsReader {
    private static final int LAST_PLACE = SocialSecurityNumber.LENGTH - 1;

    private final SsnVault vault;

    public SsnTraitsReader(SsnVault vault) {
        this.vault = vault;
    }

    /** The number, and what a slip makes of it. */
    public SsnTraits of(SocialSecurityNumber ssn) {
        return vault.tokens().stream()
                .map(token -> traits(ssn.digits(), token))
                .reduce(SsnTraits::or)
                .orElseThrow();
    }

    private static SsnTraits traits(String digits, Function<String, SsnToken> token) {
        return SsnTraits.of(token.apply(digits))
                .near(slips(digits, slip -> token.apply(slip).number()));
    }

    /** A number of which the last four digits were entered. */
    public SsnTraits ofLastFour(String fourDigits) {
        return vault.lastFours(fourDigits).stream()
                .map(SsnTraits::ofLastFour)
                .reduce(SsnTraits::or)
                .orElseThrow();
    }

    /** The hashes of the numbers one slip away from nine digits, by any hash. */
    public static Map<Long, SsnSlip> slips(String digits, ToLongFunction<String> hash) {
        Map<Long, SsnSlip> slips = new HashMap<>();
        for (int place = 0; place <= LAST_PLACE; place++) {
            for (char other = '0'; other <= '9'; other++) {
                String slip = digits.substring(0, place) + other + digits.substring(place + 1);
                put(slips, slip, digits, place == LAST_PLACE ? SsnSlip.LAST_DIGIT : SsnSlip.DIGIT, hash);
            }
        }
        for (int place = 0; place < LAST_PLACE; place++) {
            put(slips, swapped(digits, place), digits, SsnSlip.NEIGHBOURS_SWAPPED, hash);
        }
        return slips;
    }

    private static void put(
            Map<Long, SsnSlip> slips, String slip, String digits, SsnSlip kind, ToLongFunction<String> hash) {
        if (!slip.equals(digits)) {
            slips.put(hash.applyAsLong(slip), kind);
        }
    }

    private static String swapped(String digits, int place) {
        return digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
    }
}
