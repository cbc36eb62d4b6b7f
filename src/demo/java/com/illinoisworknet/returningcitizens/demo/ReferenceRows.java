package com.illinoisworknet.returningcitizens.demo;

import java.sql.SQLException;
import java.util.List;

/** Counties, parent institutions and offenses. */
final class ReferenceRows {
    private static final String COUNTY = "insert into county (code, name, in_illinois) values (?, ?, ?)";
    private static final String INSTITUTION =
            "insert into parent_institution (name, kind, city, county_code) values (?, ?, ?, ?)";
    private static final String OFFENSE = "insert into offense (category, citation, title) values (?, ?, ?)";

    private ReferenceRows() {}

    static void insert(Sql sql) throws SQLException {
        for (List<String> county : Csv.rows("counties.csv")) {
            sql.run(COUNTY, county.get(0), county.get(1), true);
        }
        sql.run(COUNTY, "OUT", "Outside Illinois", false);
        insertAll(sql, INSTITUTION, "institutions.csv");
        insertAll(sql, OFFENSE, "offenses.csv");
    }

    /** The id of a parent institution. */
    static long institution(Sql sql, String name) throws SQLException {
        return sql.number("select id from parent_institution where name = ?", name);
    }

    private static void insertAll(Sql sql, String statement, String table) throws SQLException {
        for (List<String> row : Csv.rows(table)) {
            sql.run(statement, row.toArray());
        }
    }
}
