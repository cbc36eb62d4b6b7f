package com.illinoisworknet.returningcitizens.demo;

import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Names, drawn as often as they are frequent. */
final class NameList {
    private final NavigableMap<Long, String> upTo = new TreeMap<>();
    private long total;

    private NameList() {}

    /** The names of a table with a name and a count in each row. */
    static NameList of(String table) {
        NameList names = new NameList();
        Csv.rows(table).forEach(names::add);
        return names;
    }

    String draw(Random random) {
        return upTo.higherEntry((long) (random.nextDouble() * total)).getValue();
    }

    private void add(List<String> row) {
        total += Long.parseLong(row.get(1));
        upTo.put(total, row.get(0));
    }
}
