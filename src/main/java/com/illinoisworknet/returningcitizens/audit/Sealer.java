package com.illinoisworknet.returningcitizens.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Chains the committed events every few seconds; of several servers, one at a time.
 *
 * <p>A failure is logged once and tried again: a timer that throws twice is given up by the container.
 */
@Singleton
@Startup
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());
    private static final int AT_ONCE = 1000;

    @Inject
    SealRepository seals;

    private boolean failing;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void seal() {
        try {
            sealAll();
            tell(false, Level.INFO, "The trail is being sealed again.");
        } catch (PersistenceException | TransactionalException e) {
            tell(true, Level.SEVERE, "The trail cannot be sealed: " + e.getMessage());
        }
    }

    private void sealAll() {
        int sealed = AT_ONCE;
        while (sealed == AT_ONCE) {
            sealed = seals.seal(AT_ONCE);
        }
    }

    private void tell(boolean fails, Level level, String sentence) {
        if (failing != fails) {
            failing = fails;
            LOG.log(level, sentence);
        }
    }
}
