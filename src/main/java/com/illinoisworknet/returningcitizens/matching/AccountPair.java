package com.illinoisworknet.returningcitizens.matching;

import java.util.stream.Stream;

/** Two accounts, the lower id first, so that a pair is one pair in whatever order it was met. */
record AccountPair(long accountId, long otherAccountId) {
    AccountPair {
        long lower = Math.min(accountId, otherAccountId);
        otherAccountId = Math.max(accountId, otherAccountId);
        accountId = lower;
    }

    Stream<Long> accounts() {
        return Stream.of(accountId, otherAccountId);
    }
}
