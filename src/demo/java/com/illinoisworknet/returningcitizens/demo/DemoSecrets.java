package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/**
 * Keys and passwords of a demo: drawn at the first start, kept in its folder in files that only their owner can read.
 */
final class DemoSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;

    private final Properties passwords;

    private DemoSecrets(Properties passwords) {
        this.passwords = passwords;
    }

    /**
     * Reads the secrets of the folder; what is not there yet is drawn first.
     *
     * @throws DemoException if a file cannot be read or written
     */
    static DemoSecrets of(DemoFolder folder) {
        try {
            keep(folder.secrets().resolve("encryption-1.key"), random(KEY_BYTES));
            keep(folder.secrets().resolve("search-token.key"), random(KEY_BYTES));
            keep(folder.passwords(), drawnPasswords());
            return new DemoSecrets(read(folder.passwords()));
        } catch (IOException e) {
            throw new DemoException("The keys of the demo cannot be kept: " + e.getMessage() + ".", e);
        }
    }

    /**
     * The password of a database login.
     *
     * @throws DemoException if the folder's file does not hold it
     */
    String password(String login) {
        String password = passwords.getProperty(login, "");
        if (password.isEmpty()) {
            throw new DemoException("The demo folder holds no password for the database login " + login
                    + ": delete the folder to start afresh.");
        }
        return password;
    }

    private static String drawnPasswords() {
        StringBuilder lines = new StringBuilder();
        for (String login : DatabaseLogins.ALL) {
            lines.append(login).append('=').append(hexadecimal()).append('\n');
        }
        return lines.toString();
    }

    private static String hexadecimal() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void keep(Path file, String content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path written = file.resolveSibling(file.getFileName() + ".new");
        writePrivate(written, content);
        Files.move(written, file);
    }

    private static void writePrivate(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(StandardCharsets.UTF_8.encode(content));
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
