package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small tables of the demo: comma-separated, the first line names the columns, no line breaks in a value. */
final class Csv {
    private static final Pattern VALUE = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private Csv() {}

    /** The rows of the resource {@code /demo/<name>}, without the head. */
    static List<List<String>> rows(String name) {
        try (InputStream table = Csv.class.getResourceAsStream("/demo/" + name)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Csv::values).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        while (value.find()) {
            values.add(value.group(2) == null ? value.group(1).replace("\"\"", "\"") : value.group(2));
        }
        return values;
    }
}
