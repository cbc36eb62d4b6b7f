package com.illinoisworknet.returningcitizens.benchmark.set;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the truth from its rows: one for each true account of a query, or one without an account. */
final class TruthTable {
    private final Map<String, Set<String>> accounts = new LinkedHashMap<>();
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    /** Adds a row; the kinds of a query's last row count, as the published scorer has it. */
    void add(String query, String account, List<String> kindsOfRow) {
        Set<String> known = accounts.computeIfAbsent(query, none -> new HashSet<>());
        kinds.put(query, kindsOfRow);
        if (!account.isEmpty()) {
            known.add(account);
            named.add(account);
        }
    }

    /** Whether an account belongs to some query. */
    boolean names(String account) {
        return named.contains(account);
    }

    /** Whether there is a row of the query. */
    boolean knows(String query) {
        return accounts.containsKey(query);
    }

    /** The truth by query, in the order of the rows. */
    Map<String, Truth> byQuery() {
        Map<String, Truth> truths = new LinkedHashMap<>();
        accounts.forEach((query, of) -> truths.put(query, new Truth(of, kinds.get(query))));
        return truths;
    }
}
