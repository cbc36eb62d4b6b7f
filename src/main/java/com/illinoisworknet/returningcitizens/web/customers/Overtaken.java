package com.illinoisworknet.returningcitizens.web.customers;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody else saved while a form was open, beside what stands in the form.
 *
 * @param sentence who, and when; empty if nobody did
 * @param rows the fields of the form
 */
public record Overtaken(String sentence, List<Row> rows) implements Serializable {
    /** Copies the rows. */
    public Overtaken {
        rows = List.copyOf(rows);
    }

    static Overtaken by(String sentence, List<Row> rows) {
        return new Overtaken(sentence, rows);
    }

    /** Whether there is something to show. */
    public boolean present() {
        return !sentence.isEmpty();
    }

    /**
     * One field in both versions.
     *
     * @param label the field
     * @param onFile what is on file now
     * @param typed what was typed
     */
    public record Row(String label, String onFile, String typed) implements Serializable {
        /** The word of the verdict tag. */
        public String verdict() {
            return onFile.equals(typed) ? "same" : "different";
        }
    }
}
