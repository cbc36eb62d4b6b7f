package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.account.UsernameSupply;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an import asks the database before it writes. */
final class ImportTables {
    private static final int USERNAMES_AT_A_TIME = 10_000;

    private final Connection connection;

    /**
     * Asks by this connection.
     *
     * @param connection without autocommit, so that many rows come a part at a time
     */
    ImportTables(Connection connection) {
        this.connection = connection;
    }

    /**
     * The counties of Illinois.
     *
     * @throws ImportException if there is none yet, since each row would be loaded without its county and not be read
     *     again until it changes
     */
    Counties counties() throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select code, name from county where in_illinois");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                names.put(row.getString(1), row.getString(2));
            }
        }
        if (names.isEmpty()) {
            throw new ImportException("The database has no counties yet: load the reference data first.");
        }
        return new Counties(names);
    }

    /** The usernames that nobody can be given any more are taken. */
    UsernameSupply usernames() throws SQLException {
        UsernameSupply supply = new UsernameSupply();
        try (PreparedStatement query = connection.prepareStatement("select username from account")) {
            query.setFetchSize(USERNAMES_AT_A_TIME);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    supply.take(new Username(row.getString(1)));
                }
            }
        }
        return supply;
    }

    /** Those of the rows that were loaded before, by account_id. */
    Map<String, KnownAccount> known(Collection<String> sourceIds) throws SQLException {
        Map<String, KnownAccount> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select source_id, id, username_key, encode(source_digest, 'hex') from account
                where source_id = any(?)""")) {
            query.setArray(1, connection.createArrayOf("text", sourceIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), new KnownAccount(row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return known;
    }

    /** So many ids that no account has or will get. */
    List<Long> nextIds(int count) throws SQLException {
        List<Long> ids = new ArrayList<>(count);
        try (PreparedStatement query =
                connection.prepareStatement("select nextval('account_id_seq') from generate_series(1, ?)")) {
            query.setInt(1, count);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }
}
