package com.illinoisworknet.returningcitizens.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** The file that says which rows were refused, and which cells left out, and why; nothing personal in it. */
final class Report {
    private final CsvWriter csv;

    /** Begins the report with its header. */
    Report(Writer report) {
        csv = CsvWriter.builder().build(report);
        csv.writeRecord("line", "account_id", "column", "outcome", "reason");
    }

    void add(List<Remark> remarks) {
        remarks.forEach(remark -> csv.writeRecord(
                Long.toString(remark.line()),
                remark.accountId(),
                remark.column(),
                remark.outcome().words(),
                remark.reason().words()));
    }

    /** Hands on what it still keeps. */
    void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written.", e);
        }
    }
}
