package com.illinoisworknet.returningcitizens.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words beside the classes, one a line; lines that begin with {@code #} say where it comes from. */
final class WordFile {
    private WordFile() {}

    /** The words in the order of the file. */
    static List<String> read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read.", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = WordFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("It is not beside the classes.");
        }
        return stream;
    }
}
