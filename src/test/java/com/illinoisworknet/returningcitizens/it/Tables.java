package com.illinoisworknet.returningcitizens.it;

import com.illinoisworknet.returningcitizens.matching.DecisionReplay;
import com.illinoisworknet.returningcitizens.matching.ReplayFinding;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables past the application: as the owner, who sees all of them, or as another login. */
final class Tables {
    private final String login;
    private final String password;

    private Tables(String login, String password) {
        this.login = login;
        this.password = password;
    }

    static Tables asOwner() {
        return new Tables("rc_owner", System.getProperty("container.owner.password"));
    }

    static Tables asApplication() {
        return new Tables("rc_app", System.getProperty("db.password"));
    }

    long number(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** The first column of each row. */
    List<String> texts(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows, or says why not. */
    void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    /** What a replay of all searches finds. */
    List<ReplayFinding> replayed(Vault vault) throws SQLException {
        try (Connection connection = connect()) {
            DecisionReplay replay = new DecisionReplay(connection, vault, MatchModel::published);
            replay.replaySince(Instant.EPOCH);
            return replay.findings();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("db.url"), login, password);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
