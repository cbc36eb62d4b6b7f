package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The settings of a command, from the environment, so that no password stands on a command line. */
final class CommandSettings {
    private final Map<String, String> environment;

    CommandSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * A setting that must be there.
     *
     * @throws IllegalArgumentException with one sentence that names it if it is missing
     */
    String required(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("the setting " + name + " is missing.");
        }
        return value;
    }

    /**
     * A whole number from 1 on that need not be given.
     *
     * @throws IllegalArgumentException with one sentence if it is no such number, or too large
     */
    int number(String name, int otherwise, int most) {
        String value = environment.getOrDefault(name, Integer.toString(otherwise));
        if (!value.matches("[1-9]\\d{0,8}") || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException("the setting " + name + " must lie between 1 and " + most + ".");
        }
        return Integer.parseInt(value);
    }

    /**
     * The keys of the application's vault.
     *
     * @throws IllegalArgumentException if the setting is missing
     * @throws IllegalStateException as {@link VaultKeys#read}
     */
    VaultKeys keys() {
        return VaultKeys.read(Path.of(required("SECRETS_DIRECTORY")));
    }

    /**
     * Signs in as the owner of the schema.
     *
     * @throws IllegalArgumentException if a setting is missing or no address of PostgreSQL
     */
    DataSource owner() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(required("DB_URL"));
        owner.setUser(environment.getOrDefault("DB_OWNER_USER", "rc_owner"));
        owner.setPassword(required("DB_OWNER_PASSWORD"));
        return owner;
    }
}
