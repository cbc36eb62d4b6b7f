package com.illinoisworknet.returningcitizens.shared;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or not for this person; pages answer the same 404 either way. */
@ApplicationException(rollback = true)
public class NotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param what a constant that says what was asked for, for the log */
    public NotFoundException(String what) {
        super(what);
    }
}
