package com.illinoisworknet.returningcitizens.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Destroys stale drafts every ten minutes.
 *
 * <p>A failure is logged and tried again: a timer that throws twice is given up by the container.
 */
@Singleton
public class DraftDestroyer {
    private static final Logger LOG = Logger.getLogger(DraftDestroyer.class.getName());

    @Inject
    StaleDrafts drafts;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void destroy() {
        try {
            boolean more = true;
            while (more) {
                more = drafts.destroy();
            }
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.SEVERE, "Stale drafts cannot be destroyed: {0}", e.getMessage());
        }
    }
}
