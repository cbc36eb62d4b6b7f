package com.illinoisworknet.returningcitizens.shared;

import jakarta.ejb.ApplicationException;

/**
 * A refusal that a person can be told in words: it rolls back the transaction and arrives bare at the page.
 *
 * <p>Whatever is not a {@code BusinessException} is a bug and shows the error page.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;

    /** Refuses with the bundle key {@code messageKey}; the key is also the log text and never holds personal data. */
    public BusinessException(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The key of the sentence in the text bundle. */
    public String messageKey() {
        return messageKey;
    }
}
