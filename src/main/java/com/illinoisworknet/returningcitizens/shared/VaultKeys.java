package com.illinoisworknet.returningcitizens.shared;

import com.illinoisworknet.returningcitizens.shared.KeyFile.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of the {@link Vault} as they stand in the server's secrets directory.
 *
 * <p>Files, each of 32 random bytes in Base64: {@code encryption-<id>.key}, one or more, of which the last id in
 * alphabetical order seals and all open; {@code search-token.key} or {@code search-token-<id>.key}, one or more, of
 * which the last makes the tokens that are stored, and all those that are searched for. A file whose name begins with
 * {@code next-} is read like the others and not written with yet, so that every server knows a key before the first
 * one writes with it.
 */
public final class VaultKeys {
    private final KeySeries encryption;
    private final KeySeries searchToken;

    private VaultKeys(List<KeyFile> files) {
        encryption = new KeySeries(files.stream(), Use.ENCRYPTION);
        searchToken = new KeySeries(files.stream(), Use.SEARCH_TOKEN);
    }

    /**
     * Reads the keys of a directory.
     *
     * @throws IllegalStateException with one sentence that names what is missing, malformed or open to everybody
     */
    public static VaultKeys read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return new VaultKeys(files.sorted().flatMap(VaultKeys::key).toList());
        } catch (IOException e) {
            throw new IllegalStateException("The secrets directory " + directory + " cannot be read.", e);
        }
    }

    private static Stream<KeyFile> key(Path file) {
        return KeyFile.read(file).stream();
    }

    /** The id of the key that seals. */
    public String currentId() {
        return encryption.writing().id();
    }

    /** Which keys there are, by their ids; nothing of the keys. */
    public String sentence() {
        return "Encryption key %s; search-token key %s.".formatted(encryption.words(), searchToken.words());
    }

    Optional<byte[]> encryptionKey(String id) {
        return encryption.key(id);
    }

    /** The key of the tokens that are stored. */
    byte[] searchToken() {
        return searchToken.writing().key();
    }

    /** The keys of the tokens that may be stored, that of new ones first. */
    List<byte[]> searchTokens() {
        return searchToken.all();
    }
}
