package com.illinoisworknet.returningcitizens.benchmark.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The counties of Illinois: put into the database, and found by name. */
final class Counties {
    private static final String TABLE = "/demo/counties.csv";
    private static final String INSERT = "insert into county (code, name) values (?, ?)";

    private final Map<String, String> codeByName = new HashMap<>();

    private Counties() {}

    /** Puts the counties of the demo into a database without any. */
    static void insert(Connection owner) throws SQLException, IOException {
        try (InputStream table = Counties.class.getResourceAsStream(TABLE);
                PreparedStatement insert = owner.prepareStatement(INSERT)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] codeAndName = line.split(",");
                insert.setString(1, codeAndName[0]);
                insert.setString(2, codeAndName[1]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The counties of a database. */
    static Counties of(Connection connection) throws SQLException {
        Counties counties = new Counties();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, code from county")) {
            while (rows.next()) {
                counties.codeByName.put(key(rows.getString(1)), rows.getString(2));
            }
        }
        return counties;
    }

    /** The code of the county of this name, however it is written; none if there is no such county. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codeByName.get(key(name)));
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
