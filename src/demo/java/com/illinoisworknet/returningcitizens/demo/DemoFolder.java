package com.illinoisworknet.returningcitizens.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The one folder that holds everything of a demo: data, keys, passwords, logs. Deleting it starts afresh.
 *
 * <p>Readable by its owner only, and locked while a demo runs on it.
 */
final class DemoFolder implements Closeable {
    private final Path root;
    private final FileChannel lockFile;

    private DemoFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if need be, and takes it for this process.
     *
     * @throws DemoException if it cannot be used, or another demo runs on it
     */
    static DemoFolder open(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new DemoException("The demo folder " + root + " is not a folder.");
        }
        try {
            createPrivate(root);
            FileChannel lockFile =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(root, lockFile);
            return new DemoFolder(root, lockFile);
        } catch (IOException e) {
            throw new DemoException(
                    "The demo folder " + root + " cannot be used ("
                            + e.getClass().getSimpleName() + ").",
                    e);
        }
    }

    /** The files of the database. */
    Path database() {
        return root.resolve("database");
    }

    /** Names the database's process while it runs. */
    Path postmaster() {
        return database().resolve("postmaster.pid");
    }

    /** Says whether the files of the database are complete. */
    Path databaseState() {
        return root.resolve("database.state");
    }

    /** The unpacked programs of PostgreSQL. */
    Path programs() {
        return root.resolve("postgresql");
    }

    /** What the database and the server write. */
    Path log(String name) {
        return subfolder("logs").resolve(name);
    }

    /** The vault's keys: the server's secrets directory. */
    Path secrets() {
        return subfolder("secrets");
    }

    /** The anchors of the trail: the server's anchor directory. */
    Path anchors() {
        return subfolder("anchors");
    }

    /** The passwords of the database logins. */
    Path passwords() {
        return root.resolve("database-passwords.properties");
    }

    /** Names the server's process, so that one that was left behind can be stopped. */
    Path serverProcess() {
        return root.resolve("server.process");
    }

    /** What the server unpacks. */
    Path work() {
        return root.resolve("work");
    }

    /** The folder {@link #work}, emptied. */
    Path emptyWork() {
        delete(work());
        return subfolder("work");
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    /** Deletes a folder and all in it, if it is there. */
    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(DemoFolder::deleteOne);
        } catch (IOException e) {
            throw new DemoException("The folder " + folder + " cannot be emptied.", e);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path subfolder(String name) {
        try {
            return createPrivate(root.resolve(name));
        } catch (IOException e) {
            throw new DemoException("The folder " + root.resolve(name) + " cannot be made.", e);
        }
    }

    private static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void lock(Path root, FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw inUse(root);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(root);
        }
    }

    private static DemoException inUse(Path root) {
        return new DemoException("A demo is already running on the folder " + root
                + ": stop it first, or choose another folder with -Ddemo.folder=....");
    }
}
