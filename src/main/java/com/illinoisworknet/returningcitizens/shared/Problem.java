package com.illinoisworknet.returningcitizens.shared;

import java.util.List;

/**
 * What is wrong, or to be checked, with one field of a form.
 *
 * @param field the name of the form's property
 * @param messageKey the key of the sentence in the text bundle
 * @param arguments what fills the sentence's placeholders
 */
public record Problem(String field, String messageKey, List<Object> arguments) {
    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The problem that a refused value gives the field it was typed into. */
    public static Problem of(String field, InvalidValueException refused) {
        return new Problem(field, refused.messageKey(), refused.arguments());
    }

    /** A problem with its sentence's arguments. */
    public static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
