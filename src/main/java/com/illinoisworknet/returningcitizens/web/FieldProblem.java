package com.illinoisworknet.returningcitizens.web;

import java.io.Serializable;

/**
 * A problem as the page says it.
 *
 * @param field the name of the field, or "" if the problem belongs to the whole form
 * @param label the field's label, or ""
 * @param sentence what is wrong, or to be checked
 */
public record FieldProblem(String field, String label, String sentence) implements Serializable {
    /** Whether there is a field to go to. */
    public boolean onField() {
        return !field.isEmpty();
    }

    /** The sentence for the summary, where the field is out of sight: label first, then the same words. */
    public String labelled() {
        if (label.isEmpty()) {
            return sentence;
        }
        return label + (label.endsWith("?") ? " " : ": ") + sentence;
    }
}
