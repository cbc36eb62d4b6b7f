package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Writes refusals, each in a transaction of its own, so that a rollback does not erase them.
 *
 * <p>Open to every caller: whoever is refused has no role to be refused by.
 */
@Stateless
@PermitAll
public class RefusalRecordService {
    @Inject
    EventRepository events;

    /** Writes one refusal. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(RefusalEvent refusal) {
        events.add(refusal);
    }
}
