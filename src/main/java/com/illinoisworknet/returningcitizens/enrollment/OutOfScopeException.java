package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.ejb.ApplicationException;

/** What was asked for does not exist for this staff member; pages answer as if it did not exist at all. */
@ApplicationException(rollback = true)
public class OutOfScopeException extends BusinessException {
    private static final long serialVersionUID = 1L;

    OutOfScopeException() {
        super("scope.notFound");
    }
}
