package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import java.time.LocalDate;
import java.util.List;

/** Reads rows by the rules of the values that they hold. May be used by many threads. */
final class RowReader {
    /** Raised when the same row is to be read otherwise than before, so that it counts as changed. */
    private static final String KIND = "account row 1";

    private final Counties counties;
    private final LocalDate today;
    private final SsnVault vault;

    /**
     * Knows what the rows are checked against.
     *
     * @param today no birth date lies after it
     */
    RowReader(Counties counties, LocalDate today, SsnVault vault) {
        this.counties = counties;
        this.today = today;
        this.vault = vault;
    }

    List<ReadRow> read(List<SourceRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    ReadRow read(SourceRow row) {
        return new RowReading(row, counties, today).read(() -> vault.digest(KIND, row.content()));
    }
}
