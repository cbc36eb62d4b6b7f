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
            LoadFigures load = load(new AccountLoader(database.owner(), vault), set, padding, folder);
            MemoryPeak memory = MemoryPeak.read();
            vacuum(database);
            return new LoadedAccounts(load, DatabaseSizes.of(owner), memory);
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("The accounts cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    private static LoadFigures load(AccountLoader loader, MatchingSet set, long padding, WorkFolder folder) {
        LoadFigures load = loader.load(set.accountsFile(), folder.file("remarks.csv"));
        if (padding == 0) {
            return load;
        }
        PaddedAccounts.write(set, padding, folder.file("padding.csv"));
        return load.plus(loader.load(folder.file("padding.csv"), folder.file("padding-remarks.csv")));
    }

    private static void vacuum(BenchmarkDatabase database) throws SQLException {
        try (Connection superuser = database.superuser().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
