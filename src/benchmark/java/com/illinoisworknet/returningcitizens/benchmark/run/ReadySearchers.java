package com.illinoisworknet.returningcitizens.benchmark.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Several searchers, each on a connection of its own. */
final class ReadySearchers implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final List<Searcher> searchers = new ArrayList<>();

    /** Connects so many. */
    static ReadySearchers of(int number, DataSource application, SearcherSource source) throws SQLException {
        ReadySearchers ready = new ReadySearchers();
        for (int i = 0; i < number; i++) {
            Connection connection = application.getConnection();
            ready.connections.add(connection);
            ready.searchers.add(source.on(connection));
        }
        return ready;
    }

    List<Searcher> all() {
        return List.copyOf(searchers);
    }

    Searcher first() {
        return searchers.get(0);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /** Makes a searcher on a connection. */
    interface SearcherSource {
        Searcher on(Connection application) throws SQLException;
    }
}
