package com.illinoisworknet.returningcitizens.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an account lacked and got from what staff reported of the same person.
 *
 * @param middleName whether the middle name was added
 * @param suffix whether the suffix was added
 * @param ssn whether the Social Security number was added
 */
public record SameIdentityAdditions(boolean middleName, boolean suffix, boolean ssn) {
    /** Those parts. */
    static SameIdentityAdditions of(Set<IdentityPart> added) {
        return new SameIdentityAdditions(
                added.contains(IdentityPart.MIDDLE_NAME),
                added.contains(IdentityPart.SUFFIX),
                added.contains(IdentityPart.SSN));
    }

    /** What was added. */
    public Set<IdentityPart> parts() {
        Set<IdentityPart> parts = EnumSet.noneOf(IdentityPart.class);
        if (middleName) {
            parts.add(IdentityPart.MIDDLE_NAME);
        }
        if (suffix) {
            parts.add(IdentityPart.SUFFIX);
        }
        if (ssn) {
            parts.add(IdentityPart.SSN);
        }
        return parts;
    }

    /** Whether anything was added. */
    public boolean any() {
        return middleName || suffix || ssn;
    }
}
