package com.illinoisworknet.returningcitizens.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Writes the day's anchor of the trail into the folder of the setting {@code audit.anchor-directory}, soon after
 * midnight in Illinois or after the start; without the setting there are no anchors.
 */
@Singleton
@Startup
public class AnchorKeeper {
    private static final Logger LOG = Logger.getLogger(AnchorKeeper.class.getName());

    @Inject
    SealRepository seals;

    @Inject
    Clock clock;

    private LocalDate toldOn = LocalDate.MIN;

    @Schedule(hour = "*", minute = "*", second = "33", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void keep() {
        LocalDate today = LocalDate.now(clock);
        Optional<String> folder = ConfigProvider.getConfig().getOptionalValue("audit.anchor-directory", String.class);
        try {
            keep(today, folder.map(Path::of).map(AnchorDirectory::new));
        } catch (IOException | PersistenceException | TransactionalException e) {
            tellOnce(today, "The anchor of the trail cannot be written: " + e);
        }
    }

    private void keep(LocalDate today, Optional<AnchorDirectory> directory) throws IOException {
        if (directory.isEmpty()) {
            tellOnce(today, "The setting audit.anchor-directory is missing: no anchor of the trail leaves the system.");
            return;
        }
        if (!directory.get().holds(today)) {
            keep(today, directory.get(), seals.end());
        }
    }

    private static void keep(LocalDate today, AnchorDirectory directory, Anchor end) throws IOException {
        if (end.number() > 0) {
            directory.keep(today, end);
            LOG.log(Level.INFO, "The anchor of the trail at number {0} is written.", Long.toString(end.number()));
        }
    }

    /** Once a day is enough. */
    private void tellOnce(LocalDate today, String sentence) {
        if (!today.equals(toldOn)) {
            toldOn = today;
            LOG.warning(sentence);
        }
    }
}
