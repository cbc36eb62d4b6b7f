package com.illinoisworknet.returningcitizens.benchmark.list;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The small tables that the demo draws from. */
final class DrawnNames {
    /** So many places are shared out among the names, to each as it is frequent. */
    static final int PLACES = 10_000;

    private DrawnNames() {}

    /** The rows of one of them, in their order. */
    static List<NamedCsvRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                        DrawnNames.class.getResourceAsStream("/demo/" + name + ".csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new BenchmarkException("The table " + name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The names of a table at their places. */
    static List<String> places(String table) {
        List<NamedCsvRecord> names = rows(table);
        double all = names.stream().mapToDouble(DrawnNames::count).sum();
        List<String> places = new ArrayList<>(PLACES);
        double until = 0;
        for (NamedCsvRecord name : names) {
            until += count(name) / all * PLACES;
            while (places.size() < Math.round(until)) {
                places.add(name.getField("name"));
            }
        }
        return places;
    }

    private static double count(NamedCsvRecord name) {
        return Double.parseDouble(name.getField("count"));
    }
}
