package com.illinoisworknet.returningcitizens.matching;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The comparison of a range of accounts with all that do not wait, and with one another. */
final class RangeComparison {
    private final DuplicateTables tables;
    private final SelectiveKeys keys;
    private final PairJudge judge;
    private final Instant now;

    RangeComparison(DuplicateTables tables, SelectiveKeys keys, PairJudge judge, Instant now) {
        this.tables = tables;
        this.keys = keys;
        this.judge = judge;
        this.now = now;
    }

    /** Puts what is found in the place of what was found of these accounts before. */
    ScannedRange of(List<WaitingAccount> waiting) throws SQLException {
        int skippedBefore = keys.skipped();
        Set<AccountPair> sharing = keys.pairs(waiting, tables);
        Set<Long> accounts = sharing.stream().flatMap(AccountPair::accounts).collect(Collectors.toSet());
        Map<Long, IndexedPerson> people = tables.people(accounts, waiting);
        List<AccountPair> pairs = sharing.stream()
                .filter(pair -> pair.accounts().allMatch(people::containsKey))
                .toList();
        List<DuplicateSuspect> suspects = judge.suspects(pairs, people);
        tables.replace(
                waiting, suspects, new DuplicateTables.FoundBy(judge.model().version(), now));
        tables.compared(waiting);
        long last = waiting.get(waiting.size() - 1).accountId();
        return new ScannedRange(waiting.size(), last, pairs.size(), suspects.size(), keys.skipped() - skippedBefore);
    }
}
