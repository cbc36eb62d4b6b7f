package com.illinoisworknet.returningcitizens.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what comes of the rows. */
final class Tally {
    private final Map<String, Long> reasons = new TreeMap<>();
    private long read;
    private long added;
    private long changed;
    private long refused;
    private long notes;

    void add(SortedBatch batch) {
        read += batch.read();
        added += batch.added().size();
        changed += batch.changed().size();
        refused += batch.refused();
        notes += batch.remarks().stream().filter(Remark::isLeftOut).count();
        batch.remarks().forEach(remark -> reasons.merge(sentence(remark), 1L, Long::sum));
    }

    Summary summary(Duration time) {
        long unchanged = read - refused - added - changed;
        double seconds = time.toNanos() / 1e9;
        return new Summary(read, added, changed, unchanged, refused, notes, seconds);
    }

    /** How often each reason was given, in sentences. */
    List<String> reasons() {
        return reasons.entrySet().stream()
                .map(reason -> "%,d × %s".formatted(reason.getValue(), reason.getKey()))
                .toList();
    }

    private static String sentence(Remark remark) {
        String where = remark.column().isEmpty() ? "" : remark.column() + ", ";
        return "%s: %s%s"
                .formatted(remark.outcome().words(), where, remark.reason().words());
    }
}
