package com.illinoisworknet.returningcitizens.shared;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The keys of a directory while a server runs: read again every minute, and at once when a value names a key that is not
 * known, so that keys come and go without a restart. A directory that cannot be read any more leaves the keys that were
 * read before.
 */
final class Keyring {
    private static final Logger LOG = Logger.getLogger(Keyring.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Path directory;
    private final Clock clock;
    private VaultKeys keys;
    private Instant readAt;

    /**
     * Reads the directory for the first time.
     *
     * @throws IllegalStateException as {@link VaultKeys#read}
     */
    Keyring(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.keys = VaultKeys.read(directory);
        this.readAt = clock.instant();
        LOG.info(keys.sentence());
    }

    /** The keys, not older than a minute if the directory can be read. */
    synchronized VaultKeys keys() {
        if (!clock.instant().isBefore(readAt.plus(PAUSE))) {
            readAgain();
        }
        return keys;
    }

    /** The keys, among them this one if it is in the directory by now. */
    synchronized VaultKeys keysWith(String encryptionKeyId) {
        if (keys().encryptionKey(encryptionKeyId).isEmpty()) {
            readAgain();
        }
        return keys;
    }

    private void readAgain() {
        readAt = clock.instant();
        try {
            VaultKeys found = VaultKeys.read(directory);
            if (!found.sentence().equals(keys.sentence())) {
                LOG.info(found.sentence());
            }
            keys = found;
        } catch (IllegalStateException e) {
            LOG.log(Level.SEVERE, "The keys read before are kept: {0}", e.getMessage());
        }
    }
}
