package com.illinoisworknet.returningcitizens.matching;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which accounts share a key that tells people apart: a key of many accounts is passed over, and remembered, so that
 * it is looked up once. Who shares nothing but such keys is not compared.
 */
final class SelectiveKeys {
    /** Accounts of a key, up to which each is compared with each. */
    static final int MOST = 20;

    private final Set<Integer> skipped = new HashSet<>();

    /** How many keys were passed over so far. */
    int skipped() {
        return skipped.size();
    }

    /** The pairs of these accounts with others that share a key, each once. */
    Set<AccountPair> pairs(List<WaitingAccount> accounts, DuplicateTables tables) throws SQLException {
        Set<Long> range = accounts.stream().map(WaitingAccount::accountId).collect(Collectors.toSet());
        Set<AccountPair> pairs = new HashSet<>();
        for (Map.Entry<Integer, List<Long>> group : groups(accounts, tables).entrySet()) {
            if (group.getValue().size() > MOST) {
                skipped.add(group.getKey());
            } else {
                addPairs(group.getValue(), range, pairs);
            }
        }
        return pairs;
    }

    private Map<Integer, List<Long>> groups(List<WaitingAccount> accounts, DuplicateTables tables) throws SQLException {
        int[] keys = accounts.stream()
                .flatMapToInt(account -> Arrays.stream(account.keys()))
                .filter(key -> !skipped.contains(key))
                .distinct()
                .toArray();
        return tables.accountsOf(keys, MOST + 1);
    }

    private static void addPairs(List<Long> group, Set<Long> range, Set<AccountPair> pairs) {
        for (Long account : group) {
            if (range.contains(account)) {
                group.stream()
                        .filter(other -> !other.equals(account))
                        .forEach(other -> pairs.add(new AccountPair(account, other)));
            }
        }
    }
}
