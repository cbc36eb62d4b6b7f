package com.illinoisworknet.returningcitizens.matching;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An entity manager that knows native queries with positional parameters, and nothing else, over plain JDBC. */
final class JdbcEntityManager {
    private static final Pattern POSITION = Pattern.compile("\\?(\\d+)");

    private JdbcEntityManager() {}

    static EntityManager on(Connection connection) {
        return proxy(EntityManager.class, (self, method, arguments) -> {
            if (!method.getName().equals("createNativeQuery")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return query(connection, (String) arguments[0]);
        });
    }

    private static Query query(Connection connection, String sql) {
        Map<Integer, Object> values = new HashMap<>();
        return proxy(Query.class, (self, method, arguments) -> switch (method.getName()) {
            case "setParameter" -> {
                values.put((Integer) arguments[0], arguments[1]);
                yield self;
            }
            case "executeUpdate" -> update(connection, sql, values);
            case "getResultList" -> rows(connection, sql, values);
            case "getSingleResult" -> rows(connection, sql, values).get(0);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static int update(Connection connection, String sql, Map<Integer, Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static List<Object> rows(Connection connection, String sql, Map<Integer, Object> values)
            throws SQLException {
        List<Object> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Object row(ResultSet result) throws SQLException {
        Object[] cells = new Object[result.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = result.getObject(i + 1);
        }
        return cells.length == 1 ? cells[0] : cells;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Map<Integer, Object> values)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(POSITION.matcher(sql).replaceAll("?"));
        List<Integer> places = POSITION.matcher(sql)
                .results()
                .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            statement.setObject(i + 1, values.get(places.get(i)));
        }
        return statement;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
