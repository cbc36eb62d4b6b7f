package com.illinoisworknet.returningcitizens.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;

/** The folder that keeps an anchor of the trail for each day; a file that is there is never written again. */
final class AnchorDirectory {
    private final Path folder;

    AnchorDirectory(Path folder) {
        this.folder = folder;
    }

    /** The file of a day, e.g. {@code anchor-2026-11-24.txt}. */
    Path file(LocalDate day) {
        return folder.resolve("anchor-" + day + ".txt");
    }

    boolean holds(LocalDate day) {
        return Files.exists(file(day));
    }

    /**
     * Writes the anchor of a day whole or not at all: under another name first, then linked to its own, which fails if
     * another server was faster.
     *
     * @throws IOException if the folder cannot be written
     */
    void keep(LocalDate day, Anchor anchor) throws IOException {
        Path written = Files.createTempFile(folder, ".anchor-", ".new");
        try {
            write(written, anchor.lines(day));
            Files.createLink(file(day), written);
        } catch (FileAlreadyExistsException e) {
            // another server's anchor of the day is as good
        } finally {
            Files.delete(written);
        }
    }

    private static void write(Path file, String lines) throws IOException {
        Files.writeString(file, lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
