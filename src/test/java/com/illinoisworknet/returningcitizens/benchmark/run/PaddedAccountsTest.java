package com.illinoisworknet.returningcitizens.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.benchmark.measures.TinySet;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvRow;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvTable;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaddedAccountsTest {
    @TempDir
    Path folder;

    @Test
    void valuesAreThoseOfTheSetAndIdsAreNot() {
        List<CsvRow> padding = padding("padding.csv");

        assertThat(padding).hasSize(200);
        assertThat(padding).extracting(row -> row.text("account_id")).doesNotHaveDuplicates();
        assertThat(padding).allMatch(row -> row.text("account_id").startsWith("padding-"));
        assertThat(padding)
                .extracting(row -> row.text("last_name"))
                .containsOnly("Archer", "Baker", "Carter", "Dyer", "Evans", "Nobody");
    }

    @Test
    void theSameSetIsPaddedAlike() throws IOException {
        padding("once.csv");
        padding("again.csv");

        assertThat(Files.readString(folder.resolve("again.csv")))
                .isEqualTo(Files.readString(folder.resolve("once.csv")));
    }

    private List<CsvRow> padding(String file) {
        List<CsvRow> rows = new ArrayList<>();
        PaddedAccounts.write(TinySet.set(), 200, folder.resolve(file));
        new CsvTable(folder.resolve(file), MatchingSet.ACCOUNT_COLUMNS).forEach(rows::add);
        return rows;
    }
}
