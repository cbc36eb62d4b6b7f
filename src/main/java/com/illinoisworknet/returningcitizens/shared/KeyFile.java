package com.illinoisworknet.returningcitizens.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the secrets directory that holds a key.
 *
 * @param use what the key is for
 * @param id which of several; "" for a search-token key whose file names none
 * @param next whether it is only announced: known already, but not written with yet
 * @param key 32 bytes
 */
record KeyFile(Use use, String id, boolean next, byte[] key) {
    private static final Pattern NAME = Pattern.compile("(next-)?(?:encryption-(.+)|search-token(?:-(.+))?)\\.key");
    private static final int LENGTH = 32;

    /** What a key is for. */
    enum Use {
        ENCRYPTION("encryption-<id>.key"),
        SEARCH_TOKEN("search-token.key");

        private final String fileName;

        Use(String fileName) {
            this.fileName = fileName;
        }

        /** How its files are named. */
        String fileName() {
            return fileName;
        }
    }

    /**
     * Reads the file if its name is a key's.
     *
     * @throws IllegalStateException with one sentence if everybody may read it, or it is malformed
     */
    static Optional<KeyFile> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(read(file, name)) : Optional.empty();
    }

    private static KeyFile read(Path file, Matcher name) {
        KeyPermissions.check(file);
        boolean encryption = name.group(2) != null;
        return new KeyFile(
                encryption ? Use.ENCRYPTION : Use.SEARCH_TOKEN,
                encryption ? name.group(2) : Objects.requireNonNullElse(name.group(3), ""),
                name.group(1) != null,
                key(file));
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

    /** The key as people read it, e.g. {@code 2027} or {@code next 2027}. */
    String name() {
        String word = id.isEmpty() ? "without id" : id;
        return next ? "next " + word : word;
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return use + " " + name();
    }
}
