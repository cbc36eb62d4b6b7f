package com.illinoisworknet.returningcitizens.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Writes key files for tests: each key 32 times the same byte. */
public final class SecretsDirectory {
    private final Path directory;

    public SecretsDirectory(Path directory) {
        this.directory = directory;
    }

    /** A new directory that is gone when the tests end. */
    public static SecretsDirectory temporary() {
        try {
            Path directory = Files.createTempDirectory("secrets");
            directory.toFile().deleteOnExit();
            return new SecretsDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code <name>.key}, with the line break at its end that an editor leaves. */
    public SecretsDirectory key(String name, int filling) {
        return file(name + ".key", Base64.getEncoder().encodeToString(bytes(filling)) + "\n");
    }

    /** Writes any file. */
    public SecretsDirectory file(String name, String content) {
        try {
            Path file = Files.writeString(directory.resolve(name), content);
            file.toFile().deleteOnExit();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    public Path path() {
        return directory;
    }

    /** The vault of the keys written so far. */
    public Vault vault() {
        return new Vault(VaultKeys.read(directory));
    }

    /** The key that {@link #key} writes. */
    public static byte[] bytes(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return key;
    }
}
