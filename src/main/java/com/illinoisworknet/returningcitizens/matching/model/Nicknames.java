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

/** Short forms and variants of given names, in both directions: Bob and Robert. Sources: {@code SOURCES.md} beside. */
final class Nicknames {
    /** Shorter short forms are too near to too many names for one slip in them to be told. */
    static final int SHORTEST_MISSPELLED = 4;

    private static final String FILE = "nicknames.csv";

    private final Map<String, Set<String>> relatives = new HashMap<>();

    private Nicknames() {}

    /** Reads the published table. */
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
        return of(name).contains(other);
    }

    /** Whether one folded given name is one slip away from a short form or variant of the other. */
    boolean nearlyRelated(String name, String other) {
        return nearOneOf(of(name), other) || nearOneOf(of(other), name);
    }

    /** The short forms and variants of a folded given name. */
    Set<String> of(String name) {
        return relatives.getOrDefault(name, Set.of());
    }

    private static boolean nearOneOf(Set<String> names, String name) {
        for (String known : names) {
            if (known.length() >= SHORTEST_MISSPELLED && Spelling.oneSlipApart(known, name)) {
                return true;
            }
        }
        return false;
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
