package com.illinoisworknet.returningcitizens.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a chain that were passed over, as ranges. */
final class MissingNumbers {
    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

    void add(long first, long last) {
        lastByFirst.put(first, last);
    }

    /** Takes out a number that turned up late; answers whether it was missing. */
    boolean remove(long number) {
        Map.Entry<Long, Long> range = lastByFirst.floorEntry(number);
        if (range == null || range.getValue() < number) {
            return false;
        }
        lastByFirst.remove(range.getKey());
        addIfAny(range.getKey(), number - 1);
        addIfAny(number + 1, range.getValue());
        return true;
    }

    List<TrailFinding> findings() {
        return lastByFirst.entrySet().stream()
                .map(range -> new TrailFinding(
                        "removed",
                        range.getKey(),
                        "The links from number %d to number %d are missing."
                                .formatted(range.getKey(), range.getValue())))
                .toList();
    }

    private void addIfAny(long first, long last) {
        if (first <= last) {
            add(first, last);
        }
    }
}
