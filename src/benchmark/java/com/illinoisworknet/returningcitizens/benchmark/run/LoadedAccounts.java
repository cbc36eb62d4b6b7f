package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The accounts of a set, and the padding, in the database.
 *
 * @param load what loading did
 * @param notLoaded accounts that some query is about, and that were refused
 * @param sizes what they take
 * @param memory the JVM's peak meanwhile
 */
public record LoadedAccounts(LoadFigures load, long notLoaded, DatabaseSizes sizes, MemoryPeak memory) {
    private static final String LOADED = "select count(*) from account where source_id = any(?)";

    /** Loads them into an empty database; its statistics are current then. */
    static LoadedAccounts into(
            BenchmarkDatabase database, SsnVault vault, MatchingSet set, long padding, WorkFolder folder) {
        try (Connection owner = database.owner().getConnection()) {
            Counties.insert(owner);
            MemoryPeak.reset();
            LoadFigures load = load(new AccountLoader(database.owner(), vault), set, padding, folder);
            MemoryPeak memory = MemoryPeak.read();
            vacuum(database);
            return new LoadedAccounts(load, notLoaded(owner, set), DatabaseSizes.of(owner), memory);
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

    private static long notLoaded(Connection owner, MatchingSet set) throws SQLException {
        String[] ids = set.truth().values().stream()
                .flatMap(truth -> truth.accounts().stream())
                .distinct()
                .toArray(String[]::new);
        try (PreparedStatement loaded = owner.prepareStatement(LOADED)) {
            loaded.setArray(1, owner.createArrayOf("text", ids));
            try (ResultSet count = loaded.executeQuery()) {
                count.next();
                return ids.length - count.getLong(1);
            }
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
