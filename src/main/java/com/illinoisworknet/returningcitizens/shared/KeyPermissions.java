package com.illinoisworknet.returningcitizens.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses keys that everybody on the machine may read, or put another in the place of. A file that is open to all in a
 * directory that not everybody may enter is no such key.
 */
final class KeyPermissions {
    private KeyPermissions() {}

    /**
     * Checks a key's file and its directory, where the file system knows such permissions.
     *
     * @throws IllegalStateException with one sentence that says what is open and how to close it
     */
    static void check(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (!of(directory).contains(PosixFilePermission.OTHERS_EXECUTE)) {
            return;
        }
        Set<PosixFilePermission> permissions = of(file);
        if (permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IllegalStateException("The key file " + file + " is open to everybody: chmod 600 it.");
        }
        if (of(directory).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IllegalStateException("The directory " + directory + " is open to everybody: chmod 700 it.");
        }
    }

    private static Set<PosixFilePermission> of(Path path) {
        try {
            Optional<PosixFileAttributeView> view =
                    Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
            return view.isEmpty() ? Set.of() : view.get().readAttributes().permissions();
        } catch (IOException e) {
            throw new IllegalStateException("The permissions of " + path + " cannot be read.", e);
        }
    }
}
