package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who waits to be compared, with whom, and which pairs are likely one person's: the tables, over JDBC. */
final class DuplicateTables {
    private static final String WAITING = """
            select w.account_id, w.changes, coalesce(t.keys, '{}')
            from duplicate_waiting w
            left join match_trait t on t.account_id = w.account_id
            order by w.account_id
            limit ?""";
    private static final String COMPARED = """
            delete from duplicate_waiting w
            using unnest(?, ?) as compared (account_id, changes)
            where w.account_id = compared.account_id and w.changes = compared.changes""";
    private static final String ACCOUNTS_OF = """
            select asked.key, t.account_id
            from unnest(?) as asked (key)
            cross join lateral (
                select k.account_id from match_trait k where k.keys @> array[asked.key] limit ?) t""";
    private static final String PEOPLE = """
            select 0, %s
            from match_trait t
            where t.account_id = any (?) and %s
                and (t.account_id = any (?)
                    or not exists (select from duplicate_waiting w where w.account_id = t.account_id))
            """.formatted(TraitRepository.COLUMNS, TraitRepository.NO_STAFF);
    /** Pairs with an account that waits longer are left to it. */
    private static final String FORGET = """
            delete from duplicate_suspect s
            where (s.account_id = any (?) or s.other_account_id = any (?))
                and not exists (
                    select from duplicate_waiting w
                    where w.account_id in (s.account_id, s.other_account_id) and w.account_id <> all (?))
            returning s.account_id, s.other_account_id, s.found_at""";

    private static final String KEEP = """
            insert into duplicate_suspect (account_id, other_account_id, probability, band, evidence, model_version,
                found_at)
            select ?, ?, ?, ?, cast(? as jsonb), ?, ?
            where not exists (select from not_same_person n where n.account_id = ? and n.other_account_id = ?)""";

    private final JdbcRows rows;

    DuplicateTables(Connection connection) {
        this.rows = new JdbcRows(connection);
    }

    /** The accounts that wait, so many at most, in the order of their ids. */
    List<WaitingAccount> waiting(int most) throws SQLException {
        return rows.all(WAITING, most).stream()
                .map(row -> new WaitingAccount((Long) row[0], (Integer) row[1], keys(row[2])))
                .toList();
    }

    /** These accounts no longer wait, but for those that were indexed meanwhile. */
    void compared(List<WaitingAccount> accounts) throws SQLException {
        rows.change(
                COMPARED,
                ids(accounts),
                accounts.stream().mapToInt(WaitingAccount::changes).toArray());
    }

    /** The accounts of each key, so many at most. */
    Map<Integer, List<Long>> accountsOf(int[] keys, int most) throws SQLException {
        return rows.all(ACCOUNTS_OF, keys, most).stream()
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** What is compared of accounts, of those that wait only of these; never of staff. */
    Map<Long, IndexedPerson> people(Collection<Long> accountIds, List<WaitingAccount> compared) throws SQLException {
        return rows.all(PEOPLE, accountIds.toArray(Long[]::new), ids(compared)).stream()
                .map(row -> new TraitRow(row).person())
                .collect(Collectors.toMap(IndexedPerson::accountId, person -> person));
    }

    /** Puts the pairs found in the place of all that were there of these accounts; decided ones are left out. */
    void replace(List<WaitingAccount> compared, List<DuplicateSuspect> found, FoundBy by) throws SQLException {
        Map<AccountPair, Timestamp> before = new HashMap<>();
        for (Object[] row : rows.all(FORGET, ids(compared), ids(compared), ids(compared))) {
            before.put(new AccountPair((Long) row[0], (Long) row[1]), (Timestamp) row[2]);
        }
        for (DuplicateSuspect suspect : found) {
            keep(suspect, by.modelVersion(), before.getOrDefault(suspect.pair(), Timestamp.from(by.now())));
        }
    }

    private void keep(DuplicateSuspect suspect, String modelVersion, Timestamp foundAt) throws SQLException {
        AccountPair pair = suspect.pair();
        MatchAssessment assessment = suspect.assessment();
        rows.change(
                KEEP,
                pair.accountId(),
                pair.otherAccountId(),
                assessment.probability(),
                assessment.band().name(),
                StoredEvidence.json(assessment),
                modelVersion,
                foundAt,
                pair.accountId(),
                pair.otherAccountId());
    }

    private static Long[] ids(List<WaitingAccount> accounts) {
        return accounts.stream().map(WaitingAccount::accountId).toArray(Long[]::new);
    }

    private static int[] keys(Object array) {
        return Arrays.stream((Integer[]) array).mapToInt(Integer::intValue).toArray();
    }

    /** What judged, and when. */
    record FoundBy(String modelVersion, Instant now) {}
}
