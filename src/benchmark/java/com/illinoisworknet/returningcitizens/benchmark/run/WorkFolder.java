package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder with the database and the keys of one run; deleted at its end. */
public final class WorkFolder implements Closeable {
    private static final int KEY_BYTES = 32;

    private final Path root;

    private WorkFolder(Path root) {
        this.root = root;
    }

    public static WorkFolder make() {
        try {
            return new WorkFolder(Files.createTempDirectory("matching-benchmark"));
        } catch (IOException e) {
            throw new BenchmarkException("No temporary folder can be made (" + e.getMessage() + ").", e);
        }
    }

    public Path database() {
        return root.resolve("database");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** A vault with keys drawn for this run, in a folder that nobody else may look into. */
    SsnVault vault() {
        try {
            Path secrets = Files.createTempDirectory(root, "secrets");
            Files.writeString(secrets.resolve("encryption-1.key"), key());
            Files.writeString(secrets.resolve("search-token.key"), key());
            return new SsnVault(new Vault(VaultKeys.read(secrets)));
        } catch (IOException e) {
            throw new BenchmarkException("The keys of the run cannot be written (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void close() {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(WorkFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
