package com.illinoisworknet.returningcitizens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the vault with the keys of the server's secrets directory (setting {@code secrets.directory}) when the
 * application starts, so that a missing key, or one that everybody may read, is known then and not at the first number.
 */
@ApplicationScoped
public class VaultProducer {
    @Inject
    @ConfigProperty(name = "secrets.directory")
    String secretsDirectory;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    Vault vault() {
        return new Vault(Path.of(secretsDirectory), clock);
    }

    void open(@Observes @Initialized(ApplicationScoped.class) Object start, Vault vault) {
        // asking for the vault has opened it
    }
}
