package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.matching.TraitColumn;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The index of traits: collected while accounts and enrollments are made, then written as the application would. */
final class TraitRows {
    private static final String INSERT = "insert into match_trait (%s) values (%s)"
            .formatted(
                    TraitColumn.names(),
                    Arrays.stream(TraitColumn.values())
                            .map(column -> "cast(? as %s)".formatted(column.type()))
                            .collect(Collectors.joining(", ")));

    private final Sql sql;
    private final Map<Long, IndexedPerson> people = new LinkedHashMap<>();

    TraitRows(Sql sql) {
        this.sql = sql;
    }

    void add(IndexedPerson person) {
        people.put(person.accountId(), person);
    }

    /** From now on the account is found by its enrollment's number and counties. */
    void enrolled(long account, IdocNumber number, Set<String> counties) {
        people.computeIfPresent(account, (id, person) -> person.enrolled(number, counties));
    }

    /** Writes all, and counts how common their names are. */
    void insert() throws SQLException {
        sql.runAll(INSERT, people.values().stream().map(TraitRows::cells).toList());
        sql.call("select count_match_names()");
    }

    private static Object[] cells(IndexedPerson person) {
        return Arrays.stream(TraitColumn.values())
                .map(column -> column.text(person).orElse(null))
                .toArray();
    }
}
