package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Social Security number that the Social Security Administration may have assigned.
 *
 * <p>Rules: SSA POMS RM 10201.035; since the randomization of June 25, 2011 the areas 734–749 and 772–899 are
 * assignable too (SSA FAQ 425). Neither {@link #toString} nor a refusal holds a digit of it.
 *
 * @param digits the nine digits
 */
public record SocialSecurityNumber(String digits) {
    /** Digits of a number. */
    public static final int LENGTH = 9;

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern TYPED =
            Pattern.compile("([0-9]{3})[\\p{Pd}\\p{Zs}]*([0-9]{2})[\\p{Pd}\\p{Zs}]*([0-9]{4})");
    private static final Pattern NEVER_ASSIGNED = Pattern.compile("(000|666).*|...00.*|.*0000");
    /** Publicized (Woolworth's wallet card of 1938, a pamphlet of 1940), or typed when the number is not known. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "078051120",
            "219099999",
            "123456789",
            "111111111",
            "222222222",
            "333333333",
            "444444444",
            "555555555",
            "777777777",
            "888888888");

    /**
     * Checks the digits.
     *
     * @throws InvalidValueException {@code socialSecurityNumber.format} if they are not nine digits, {@code .itin} if
     *     the area is 9xx (a taxpayer number of the IRS), {@code .neverAssigned} if area, group or serial is none,
     *     {@code .placeholder} if the number is publicized or typed in place of an unknown one
     */
    public SocialSecurityNumber {
        refuse(!NINE_DIGITS.matcher(digits).matches(), "format");
        refuse(digits.startsWith("9"), "itin");
        refuse(NEVER_ASSIGNED.matcher(digits).matches(), "neverAssigned");
        refuse(PLACEHOLDERS.contains(digits), "placeholder");
    }

    /**
     * Reads a typed number, its groups apart by dashes, blanks or nothing.
     *
     * @throws InvalidValueException as the constructor
     */
    public static SocialSecurityNumber parse(String typed) {
        Matcher groups = TYPED.matcher(Blanks.trimmed(typed));
        refuse(!groups.matches(), "format");
        return new SocialSecurityNumber(groups.group(1) + groups.group(2) + groups.group(3));
    }

    /** The last four digits. */
    public String lastFour() {
        return digits.substring(5);
    }

    /** The number with all but the last four digits covered: {@code •••-••-4417}. */
    public String masked() {
        return "•••-••-" + lastFour();
    }

    /** The whole number with dashes: {@code 457-55-4417}; for the audited reveal only. */
    public String written() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + lastFour();
    }

    @Override
    public String toString() {
        return "SocialSecurityNumber[•••-••-••••]";
    }

    private static void refuse(boolean wrong, String problem) {
        if (wrong) {
            throw new InvalidValueException("socialSecurityNumber." + problem);
        }
    }
}
