package com.illinoisworknet.returningcitizens.matching.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The published shares of given and last names in the United States. Sources: {@code SOURCES.md} beside. */
final class PublishedNames {
    private final Map<String, Double> given;
    private final Map<String, Double> last;

    private PublishedNames(Map<String, Double> given, Map<String, Double> last) {
        this.given = given;
        this.last = last;
    }

    static PublishedNames read() {
        return new PublishedNames(read("given_names.csv"), read("last_names.csv"));
    }

    /** The share of people with this folded given name; 0 for a name that is not in the table. */
    double shareOfGivenName(String joined) {
        return given.getOrDefault(joined, 0.0);
    }

    /** The share of people with this folded last name; 0 for a name that is not in the table. */
    double shareOfLastName(String joined) {
        return last.getOrDefault(joined, 0.0);
    }

    private static Map<String, Double> read(String name) {
        try (InputStream file = PublishedNames.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
