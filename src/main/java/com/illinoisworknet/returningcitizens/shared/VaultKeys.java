package com.illinoisworknet.returningcitizens.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of the {@link Vault}, read once from the server's secrets directory.
 *
 * <p>Files: {@code encryption-<id>.key}, one or more, of which the last id in alphabetical order seals and all open;
 * and {@code search-token.key}. Each holds 32 random bytes in Base64.
 */
public final class VaultKeys {
    private static final Pattern ENCRYPTION = Pattern.compile("encryption-(.+)\\.key");
    private static final String SEARCH_TOKEN = "search-token.key";
    private static final int LENGTH = 32;

    private final TreeMap<String, byte[]> encryption;
    private final byte[] searchToken;

    private VaultKeys(TreeMap<String, byte[]> encryption, byte[] searchToken) {
        this.encryption = encryption;
        this.searchToken = searchToken;
    }

    /**
     * Reads the keys of a directory.
     *
     * @throws IllegalStateException with one sentence that names what is missing or malformed
     */
    public static VaultKeys read(Path directory) {
        TreeMap<String, byte[]> encryption = new TreeMap<>(encryptionKeys(directory));
        if (encryption.isEmpty()) {
            throw new IllegalStateException("No encryption key (encryption-<id>.key) in " + directory + ".");
        }
        return new VaultKeys(encryption, key(directory.resolve(SEARCH_TOKEN)));
    }

    String currentId() {
        return encryption.lastKey();
    }

    Optional<byte[]> encryptionKey(String id) {
        return Optional.ofNullable(encryption.get(id));
    }

    byte[] searchToken() {
        return searchToken;
    }

    private static Map<String, byte[]> encryptionKeys(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> ENCRYPTION.matcher(name(file)).matches())
                    .collect(Collectors.toMap(VaultKeys::id, (Function<Path, byte[]>) VaultKeys::key));
        } catch (IOException e) {
            throw new IllegalStateException("The secrets directory " + directory + " cannot be read.", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String id(Path file) {
        return ENCRYPTION.matcher(name(file)).replaceFirst("$1");
    }

    private static byte[] key(Path file) {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != LENGTH) {
                throw new IllegalStateException("The key file " + file + " does not hold 32 bytes in Base64.");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("The key file " + file + " cannot be read.", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The key file " + file + " does not hold 32 bytes in Base64.", e);
        }
    }
}
