package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which given names are short forms or variants of which, in both directions: Bob is Robert, and Robert is Bob. The
 * sources stand beside the file, in {@code SOURCES.md}.
 */
final class Nicknames {
    private static final String FILE = "nicknames.csv";

    private final Map<String, Set<String>> relatives = new HashMap<>();

    private Nicknames() {}

    /** The table that travels with the model. */
    static Nicknames published() {
        try (InputStream file = Nicknames.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Nicknames table = new Nicknames();
            lines.lines().skip(1).forEach(table::read);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one folded given name is a short form or variant of the other. */
    boolean related(String name, String other) {
        return relatives.getOrDefault(name, Set.of()).contains(other);
    }

    private void read(String line) {
        String[] cells = line.split(",", 3);
        String name = NameFolding.fold(cells[0]);
        String variant = NameFolding.fold(cells[1]);
        relate(name, variant);
        relate(variant, name);
    }

    private void relate(String name, String other) {
        relatives.computeIfAbsent(name, key -> new HashSet<>()).add(other);
    }
}
