package com.illinoisworknet.returningcitizens.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an import would do, row by row, in the order of the file. */
public record ImportPlan(List<PlannedRow> rows) {
    /** Copies the rows. */
    public ImportPlan {
        rows = List.copyOf(rows);
    }

    /** How many rows it does this with. */
    public long count(ImportStep step) {
        return rows.stream().filter(row -> row.step() == step).count();
    }

    /** Whether it can be carried out: it changes something, and no line is wrong. */
    public boolean possible() {
        return count(ImportStep.REFUSED) == 0 && count(ImportStep.UNCHANGED) < rows.size();
    }

    /** Tells this plan from every other one, so that what is carried out is what was shown. */
    public String signature() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(rows.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
