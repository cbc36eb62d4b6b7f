package com.illinoisworknet.returningcitizens.account;

/**
 * What an account lacked and got from what staff reported of the same person.
 *
 * @param middleName whether the middle name was added
 * @param suffix whether the suffix was added
 * @param ssn whether the Social Security number was added
 */
public record SameIdentityAdditions(boolean middleName, boolean suffix, boolean ssn) {
    /** Whether anything was added. */
    public boolean any() {
        return middleName || suffix || ssn;
    }
}
