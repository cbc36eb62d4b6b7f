package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Loads the existing accounts of Illinois workNet from a CSV. Needs no container.
 *
 * <p>May be repeated: a row that says what it said before changes nothing, a changed row changes its account. An import
 * that was stopped is taken up by running it again, since each batch is one transaction. How memory stays bounded is said
 * at {@link Pipeline}.
 */
public final class AccountImport {
    private static final Logger LOG = Logger.getLogger(AccountImport.class.getName());
    private static final int BATCH = 2_000;

    private final DataSource owner;
    private final SsnVault vault;
    private final Clock clock;
    private final int batchSize;

    /**
     * Loads into a database.
     *
     * @param owner signs in as the owner of the schema
     * @param vault seals Social Security numbers with the keys of the application
     * @param clock of Illinois
     */
    public AccountImport(DataSource owner, SsnVault vault, Clock clock) {
        this(owner, vault, clock, BATCH);
    }

    AccountImport(DataSource owner, SsnVault vault, Clock clock, int batchSize) {
        this.owner = owner;
        this.vault = vault;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /**
     * Loads a file. Logs how often rows were refused, and cells left out, and for which reason.
     *
     * @param csv the file; the caller closes it
     * @param report gets a CSV of the refused rows and of the cells left out; the caller closes it
     * @return how many rows were read and what came of them
     * @throws ImportException with one sentence if the header lacks a column, when nothing is loaded, or if the file or
     *     the database cannot be used further, when batches before are
     */
    public Summary load(Reader csv, Writer report) {
        long begun = System.nanoTime();
        CsvRows rows = new CsvRows(csv);
        Tally tally = new Tally();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            load(rows, connection, new Outcomes(tally, new Report(report)));
        } catch (SQLException e) {
            throw refused(e);
        }
        tally.reasons().forEach(LOG::info);
        return tally.summary(Duration.ofNanos(System.nanoTime() - begun));
    }

    private void load(CsvRows rows, Connection connection, Outcomes outcomes) throws SQLException {
        ImportLock lock = new ImportLock(connection);
        try (Pipeline pipeline = pipeline(connection, outcomes)) {
            for (List<SourceRow> batch = rows.next(batchSize); !batch.isEmpty(); batch = rows.next(batchSize)) {
                pipeline.add(batch);
            }
            pipeline.finish();
            analyze(connection);
        } finally {
            outcomes.report().flush();
            lock.release();
        }
    }

    private Pipeline pipeline(Connection connection, Outcomes outcomes) throws SQLException {
        Instant now = clock.instant();
        ImportTables tables = new ImportTables(connection);
        BatchWriter writer = new BatchWriter(connection, now);
        return new Pipeline(
                new RowReader(tables.counties(), LocalDate.now(clock), vault),
                new Sorter(tables, tables.usernames()),
                new BatchPreparation(vault, now),
                batch -> {
                    writer.write(batch);
                    outcomes.add(batch.sorted());
                });
    }

    /** Lets the database know how much there is, so that it finds its ways through it; and how common names are. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze account, account_former_name, match_trait");
            statement.execute("select count_match_names()");
        }
        connection.commit();
    }

    /** Without the lines of the database that may show the row concerned. */
    private static ImportException refused(SQLException failure) {
        String reason = failure.getMessage().strip().lines().findFirst().orElse("no reason given");
        return new ImportException(
                "The database refused: %s; the batches before are loaded, run the import again to go on."
                        .formatted(reason),
                failure);
    }

    /** Where what came of each batch is kept. */
    private record Outcomes(Tally tally, Report report) {
        void add(SortedBatch batch) {
            tally.add(batch);
            report.add(batch.remarks());
        }
    }
}
