package com.illinoisworknet.returningcitizens.shared;

import java.util.List;

/**
 * A value that cannot exist as typed. Thrown by the constructors and parsers of values, turned into a {@link Problem}
 * by whoever reads a form.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * Refuses a value with the bundle key {@code messageKey}, of the form {@code valueType.problem}; the arguments
     * fill the sentence's {@code {0}}, {@code {1}} …
     */
    public InvalidValueException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the text bundle. */
    public String messageKey() {
        return messageKey;
    }

    /** What fills the placeholders of the sentence, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
