package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far the scan for duplicates is, in the database, over JDBC. */
final class ScanRecord {
    /** "dupl" in ASCII: no two scans at once, whatever starts them. */
    private static final long LOCK = 0x6475706cL;

    private static final String UNDER_WAY = """
            select id from duplicate_scan
            where id = (select max(id) from duplicate_scan) and finished_at is null and model_version = ?""";
    private static final String WAIT_ALL = """
            insert into duplicate_waiting (account_id)
            select t.account_id from match_trait t
            where (select model_version from duplicate_scan order by id desc limit 1) <> ?
            on conflict do nothing""";
    private static final String BEGIN =
            "insert into duplicate_scan (model_version, started_at) values (?, ?) returning id";
    private static final String ADD = """
            update duplicate_scan
            set accounts_compared = accounts_compared + ?, account_id_done = ?, pairs_judged = pairs_judged + ?,
                suspects_found = suspects_found + ?, keys_skipped = keys_skipped + ?
            where id = ?""";
    private static final String FINISH = "update duplicate_scan set finished_at = ? where id = ?";
    private static final String SENTENCE = """
            select format('Compared %s accounts: %s pairs judged, %s found likely to be one person, %s keys of too '
                || 'many accounts passed over.', accounts_compared, pairs_judged, suspects_found, keys_skipped)
            from duplicate_scan order by id desc limit 1""";

    private final JdbcRows rows;

    ScanRecord(Connection connection) {
        this.rows = new JdbcRows(connection);
    }

    /** Whether no other scan is at work; none begins then before the end of the transaction. */
    boolean lock() throws SQLException {
        return (Boolean) rows.all("select pg_try_advisory_xact_lock(?)", LOCK).get(0)[0];
    }

    /** How common names were when they were counted last; counts them if they never were. */
    AccountCounts counts() throws SQLException {
        Optional<AccountCounts> counted = counted();
        if (counted.isPresent()) {
            return counted.get();
        }
        rows.all("select cast(count_match_names() as text)");
        return counted().orElseThrow();
    }

    /** All accounts wait if the last scan was another model's. */
    void letAllWaitForAnotherModel(String modelVersion) throws SQLException {
        rows.change(WAIT_ALL, modelVersion);
    }

    /** The scan that is under way, if this model's, or a new one. */
    long begun(String modelVersion, Instant now) throws SQLException {
        List<Object[]> underWay = rows.all(UNDER_WAY, modelVersion);
        return underWay.isEmpty()
                ? (Long) rows.all(BEGIN, modelVersion, Timestamp.from(now)).get(0)[0]
                : (Long) underWay.get(0)[0];
    }

    void add(long scan, ScannedRange range) throws SQLException {
        rows.change(
                ADD, range.accounts(), range.lastAccount(), range.pairs(), range.suspects(), range.keysSkipped(), scan);
    }

    /** Ends the scan that is under way; a night without work leaves none. */
    void finish(String modelVersion, Instant now) throws SQLException {
        for (Object[] scan : rows.all(UNDER_WAY, modelVersion)) {
            rows.change(FINISH, Timestamp.from(now), scan[0]);
        }
    }

    /** What the latest scan came to. */
    String sentence() throws SQLException {
        List<Object[]> latest = rows.all(SENTENCE);
        return latest.isEmpty() ? "There is no account to compare." : (String) latest.get(0)[0];
    }

    private Optional<AccountCounts> counted() throws SQLException {
        return PopulationRepository.counts(rows.all("select kind, name, accounts from match_name_count").stream());
    }
}
