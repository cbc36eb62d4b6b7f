package com.illinoisworknet.returningcitizens.matching.model;

/** Compares two Social Security numbers by their keyed hashes. */
final class SsnComparison {
    Level level(PersonTraits entered, PersonTraits account) {
        if (entered.ssn().isEmpty() || account.ssn().isEmpty()) {
            return Level.UNKNOWN;
        }
        return entered.ssn().get().compare(account.ssn().get());
    }
}
