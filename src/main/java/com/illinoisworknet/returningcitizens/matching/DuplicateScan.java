package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Looks for pairs of accounts that are likely one person's, a range of accounts at a time. Needs no container.
 *
 * <p>An account waits to be compared from the moment it is indexed anew, and all wait when the model is another. It is
 * compared with everybody who shares a key that tells people apart and does not wait, so that each pair is judged once,
 * with the later of the two. Each range is a transaction, so that a scan that was stopped is taken up by the next.
 */
public final class DuplicateScan {
    private static final int RANGE = 500;

    private final MatchModel model;
    private final Clock clock;
    private final int range;
    private final SelectiveKeys keys = new SelectiveKeys();
    private Optional<Population> population = Optional.empty();

    /** A scan by a model, which has not begun yet. */
    public DuplicateScan(MatchModel model, Clock clock) {
        this(model, clock, RANGE);
    }

    DuplicateScan(MatchModel model, Clock clock, int range) {
        this.model = model;
        this.clock = clock;
        this.range = range;
    }

    /**
     * Compares the next range of accounts.
     *
     * @param connection in a transaction, which the caller commits
     * @return whether there may be more; false when nobody waits, or another scan is at work
     * @throws SQLException if the database does not answer; the caller rolls back
     */
    public boolean scanRange(Connection connection) throws SQLException {
        ScanRecord record = new ScanRecord(connection);
        if (!record.lock()) {
            return false;
        }
        record.letAllWaitForAnotherModel(model.version());
        List<WaitingAccount> waiting = new DuplicateTables(connection).waiting(range);
        if (waiting.isEmpty()) {
            record.finish(model.version(), clock.instant());
            return false;
        }
        long scan = record.begun(model.version(), clock.instant());
        record.add(scan, comparison(connection, record).of(waiting));
        return true;
    }

    /**
     * What the latest scan came to, in one sentence.
     *
     * @throws SQLException if the database does not answer
     */
    public static String sentence(Connection connection) throws SQLException {
        return new ScanRecord(connection).sentence();
    }

    private RangeComparison comparison(Connection connection, ScanRecord record) throws SQLException {
        if (population.isEmpty()) {
            population = Optional.of(Population.of(record.counts()));
        }
        DuplicateTables tables = new DuplicateTables(connection);
        return new RangeComparison(tables, keys, new PairJudge(model, population.get()), clock.instant());
    }
}
