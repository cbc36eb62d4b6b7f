package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Map;

/**
 * How often names and birth dates occur in the accounts.
 *
 * @param accounts how many accounts there are
 * @param givenNames accounts by first name, folded and without blanks
 * @param lastNames accounts by last name, folded and without blanks; the words of double names count too
 * @param birthYears accounts by year of birth
 * @param januaryFirsts accounts with January 1 as birth date, which is also typed when only the year is known
 */
public record AccountCounts(
        long accounts,
        Map<String, Integer> givenNames,
        Map<String, Integer> lastNames,
        Map<Integer, Integer> birthYears,
        long januaryFirsts) {
    /** Keeps copies. */
    public AccountCounts {
        givenNames = Map.copyOf(givenNames);
        lastNames = Map.copyOf(lastNames);
        birthYears = Map.copyOf(birthYears);
    }

    /** So many accounts, of which nothing else is known. */
    public static AccountCounts of(long accounts) {
        return new AccountCounts(accounts, Map.of(), Map.of(), Map.of(), 0);
    }

    long dated() {
        return birthYears.values().stream().mapToLong(Integer::longValue).sum();
    }
}
