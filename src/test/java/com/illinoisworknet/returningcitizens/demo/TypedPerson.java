package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person to try, as a column of the README's table has them.
 *
 * @param cells by the label of the field
 */
record TypedPerson(Map<String, String> cells) {
    private static final Pattern BAND = Pattern.compile("\\*(Very likely|Likely|Possible)\\*");

    /** All of them, in the README's order. */
    static List<TypedPerson> ofReadme() throws IOException {
        List<List<String>> rows = Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.endsWith("people to try"))
                .dropWhile(line -> !line.startsWith("| "))
                .takeWhile(line -> line.startsWith("|"))
                .map(TypedPerson::row)
                .toList();
        return IntStream.range(1, rows.get(0).size())
                .mapToObj(person -> new TypedPerson(
                        rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(person)))))
                .toList();
    }

    String first() {
        return typed("First Name");
    }

    String last() {
        return typed("Last Name");
    }

    String idocNumber() {
        return typed("IDOC Number, Confirm IDOC Number");
    }

    String ssn() {
        return typed("Social Security Number, Confirm Social Security Number");
    }

    String birthDate() {
        return typed("Date of Birth");
    }

    List<String> counties() {
        return List.of(typed("County of Commitment").split(", "));
    }

    /** What is promised of the accounts that are shown, e.g. {@code LIKELY Whitaker}; empty for nobody. */
    List<String> promised() {
        String promise = cells.get("**What happens**");
        return BAND.matcher(promise)
                .results()
                .map(band -> band.group(1).toUpperCase(Locale.ROOT).replace(' ', '_') + " " + lastName(promise))
                .toList();
    }

    private static String lastName(String promise) {
        return PeopleToTry.LAST_NAMES.stream()
                .filter(promise::contains)
                .min(Comparator.comparingInt(promise::indexOf))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return first() + " " + last();
    }

    private String typed(String field) {
        String cell = cells.get(field).replace("`", "");
        return cell.equals("(empty)") ? "" : cell;
    }

    private static List<String> row(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
