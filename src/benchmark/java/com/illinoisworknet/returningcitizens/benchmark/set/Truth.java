package com.illinoisworknet.returningcitizens.benchmark.set;

import java.util.List;
import java.util.Set;

/**
 * What is true of a query.
 *
 * @param accounts ids of the person's accounts; empty if there is none
 * @param kinds what is wrong in query or account, or whom a person without an account resembles
 */
public record Truth(Set<String> accounts, List<String> kinds) {
    /** Begins the kinds of a query without an account. */
    public static final String NEGATIVE = "negative:";

    private static final String STRANGER = NEGATIVE + "none";

    /** Keeps copies. */
    public Truth {
        accounts = Set.copyOf(accounts);
        kinds = List.copyOf(kinds);
    }

    /** Whether the person has an account. */
    public boolean hasAccount() {
        return !accounts.isEmpty();
    }

    /** Whether the person has no account and resembles nobody who has one by design. */
    public boolean stranger() {
        return !hasAccount() && kinds.stream().noneMatch(kind -> kind.startsWith(NEGATIVE) && !kind.equals(STRANGER));
    }

    /** Whether the person has no account but resembles by design somebody who has. */
    public boolean lookAlike() {
        return !hasAccount() && !stranger();
    }
}
