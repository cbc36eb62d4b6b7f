package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.CsvRow;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvTable;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.matching.TraitColumn;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Copies accounts into the database. */
final class AccountLoader {
    private static final int BATCH = 10_000;
    private static final String ACCOUNTS = """
            copy account (id, username, first_name, middle_name, last_name, suffix, origin, created_at) from stdin""";

    private final Connection owner;
    private final TypedTraits traits;
    private final StringBuilder accounts = new StringBuilder();
    private final StringBuilder index = new StringBuilder();
    private long rows;

    AccountLoader(Connection owner, TypedTraits traits) {
        this.owner = owner;
        this.traits = traits;
    }

    LoadFigures load(Path csv) {
        long start = System.nanoTime();
        new CsvTable(csv, MatchingSet.ACCOUNT_COLUMNS).forEach(this::add);
        flush();
        return new LoadFigures(rows, rows, 0, 0, (System.nanoTime() - start) / 1e9);
    }

    private void add(CsvRow row) {
        rows++;
        accounts.append(rows).append('\t').append(row.text("account_id"));
        for (String column : List.of("first_name", "middle_name", "last_name", "suffix")) {
            accounts.append('\t').append(text(row, column));
        }
        accounts.append("\timported\tnow\n");
        IndexedPerson person = new IndexedPerson(rows, traits.of(query(row)));
        index.append(Arrays.stream(TraitColumn.values())
                        .map(column -> column.text(person).orElse("\\N"))
                        .collect(Collectors.joining("\t")))
                .append('\n');
        if (rows % BATCH == 0) {
            flush();
        }
    }

    /** Who has one name only has a last name. */
    private static String text(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() && column.equals("last_name") ? row.text("first_name") + "-" : text;
    }

    private static Query query(CsvRow row) {
        return new Query(
                row.text("account_id"),
                row.text("first_name"),
                row.text("middle_name"),
                row.text("last_name"),
                row.text("suffix"),
                row.text("birth_date"),
                row.text("ssn"),
                row.text("idoc_number"),
                List.of(row.text("county")));
    }

    private void flush() {
        copy(ACCOUNTS, accounts);
        copy("copy match_trait (" + TraitColumn.names() + ") from stdin", index);
    }

    private void copy(String statement, StringBuilder lines) {
        try {
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(lines.toString()));
            lines.setLength(0);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
