package com.illinoisworknet.returningcitizens.web.trail;

import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs of entries that would read the same, e.g. somebody who opens a page five times in a row. */
final class Repeats {
    private Repeats() {}

    /**
     * Cuts entries into runs, in their order.
     *
     * @param dayOf the day of an entry; a run ends with the day
     */
    static List<List<TrailEntry>> of(List<TrailEntry> entries, Function<TrailEntry, LocalDate> dayOf) {
        List<List<TrailEntry>> runs = new ArrayList<>();
        for (TrailEntry entry : entries) {
            if (runs.isEmpty() || !same(runs.get(runs.size() - 1).get(0), entry, dayOf)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(entry);
        }
        return runs;
    }

    private static boolean same(TrailEntry one, TrailEntry other, Function<TrailEntry, LocalDate> dayOf) {
        return one.kind().equals(other.kind())
                && one.actorId() == other.actorId()
                && one.enrollmentId() == other.enrollmentId()
                && one.institution().equals(other.institution())
                && dayOf.apply(one).equals(dayOf.apply(other));
    }
}
