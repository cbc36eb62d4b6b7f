package com.illinoisworknet.returningcitizens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the vault with the keys of the server's secrets directory (setting {@code secrets.directory}). */
@ApplicationScoped
public class VaultProducer {
    @Inject
    @ConfigProperty(name = "secrets.directory")
    String secretsDirectory;

    @Produces
    @Singleton
    Vault vault() {
        return new Vault(VaultKeys.read(Path.of(secretsDirectory)));
    }
}
