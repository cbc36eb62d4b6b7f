package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The accounts of a set, and the padding, in the database.
 *
 * @param load what loading did
 * @param sizes what they take
 * @param memory the JVM's peak meanwhile
 */
record LoadedAccounts(LoadFigures load, DatabaseSizes sizes, MemoryPeak memory) {
    /** Loads them into an empty database; its statistics are current then. */
    static LoadedAccounts into(
            BenchmarkDatabase database, SsnVault vault, MatchingSet set, long padding, WorkFolder folder) {
        try (Connection owner = database.owner().getConnection()) {
            Counties.insert(owner);
            MemoryPeak.reset();
            AccountLoader loader = new AccountLoader(owner, new TypedTraits(vault, Counties.of(owner)));
            LoadFigures load = loader.load(set.accountsFile());
            if (padding > 0) {
                PaddedAccounts.write(set, padding, folder.file("padding.csv"));
                load = loader.load(folder.file("padding.csv"));
            }
            MemoryPeak memory = MemoryPeak.read();
            vacuum(database);
            return new LoadedAccounts(load, DatabaseSizes.of(owner), memory);
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("The accounts cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    private static void vacuum(BenchmarkDatabase database) throws SQLException {
        try (Connection superuser = database.superuser().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
