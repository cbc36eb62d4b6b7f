package com.illinoisworknet.returningcitizens.audit;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;

/**
 * A place in the chain of the trail and its hash, as they were on a day: whoever keeps one can tell whether the chain
 * was cut off or sealed anew before it.
 *
 * @param number place in the chain, from 1; 0: the beginning
 * @param hash 64 hexadecimal digits
 */
public record Anchor(long number, String hash) {
    /** What the first link follows. */
    static final Anchor BEGINNING = new Anchor(0, "0".repeat(64));

    /**
     * Refuses what cannot be an anchor.
     *
     * @throws IllegalArgumentException if the number is negative or the hash not 64 hexadecimal digits
     */
    public Anchor {
        if (number < 0 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("An anchor has a number and a hash of 64 hexadecimal digits.");
        }
    }

    /**
     * Reads an anchor's file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no anchor
     */
    public static Anchor read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Anchor(
                Long.parseLong(lines.getProperty("number", "-1").strip()),
                lines.getProperty("hash", "").strip());
    }

    /** The content of the file of a day. */
    String lines(LocalDate day) {
        return """
                # The end of the chain over the trail on %3$s. To check the trail with it:
                #   select * from audit.verify_chain(%1$d, '%2$s')
                number=%1$d
                hash=%2$s
                """.formatted(number, hash, day);
    }
}
