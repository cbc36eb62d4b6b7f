package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.audit.Anchor;
import com.illinoisworknet.returningcitizens.audit.ChainCheck;
import com.illinoisworknet.returningcitizens.audit.TrailFinding;
import com.illinoisworknet.returningcitizens.audit.TrailLine;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command <em>verify-trail EXPORT.csv [ANCHOR ...]</em>: checks an export of the trail without the database.
 *
 * <p>The export is made by {@code sql/operations/export-trail.sql}; an anchor is a file of the anchor directory. Prints
 * a line per finding and a summary; ends with 0 if nothing is wrong, with 1 after findings, and with 2 if a file
 * cannot be read.
 */
public final class VerifyTrail {
    private static final int SOUND = 0;
    private static final int FOUND = 1;
    private static final int FAILED = 2;
    private static final List<String> NEEDED =
            List.of("number", "state", "event_id", "happened_at", "details", "event_hash", "previous_hash", "hash");

    private VerifyTrail() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("Usage: rc-tool verify-trail EXPORT.csv [ANCHOR ...]");
            return FAILED;
        }
        try {
            ChainCheck check = new ChainCheck(anchors(arguments.subList(1, arguments.size())));
            read(Path.of(arguments.get(0)), check);
            return report(check, out);
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalArgumentException e) {
            out.println("The trail cannot be verified: " + e.getMessage());
            return FAILED;
        }
    }

    private static List<Anchor> anchors(List<String> files) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (String file : files) {
            anchors.add(Anchor.read(Path.of(file)));
        }
        return anchors;
    }

    private static void read(Path export, ChainCheck check) throws IOException {
        boolean empty = true;
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(export)) {
            for (NamedCsvRecord line : lines) {
                requireColumns(line.getHeader());
                check.read(new TrailLine(line.getFieldsAsMap()));
                empty = false;
            }
        }
        if (empty) {
            throw new IOException("the file is empty");
        }
    }

    private static void requireColumns(List<String> header) throws IOException {
        if (!header.containsAll(NEEDED)) {
            throw new IOException("the file is not an export of the trail: its columns are " + header);
        }
    }

    private static int report(ChainCheck check, PrintStream out) {
        List<TrailFinding> findings = check.findings();
        findings.forEach(finding -> out.println(finding.kind() + ": " + finding.words()));
        out.println(check.summary());
        out.println(findings.isEmpty() ? "Nothing is wrong." : "Findings: " + findings.size() + ".");
        return findings.isEmpty() ? SOUND : FOUND;
    }
}
