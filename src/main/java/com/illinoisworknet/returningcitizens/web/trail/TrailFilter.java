package com.illinoisworknet.returningcitizens.web.trail;

import com.illinoisworknet.returningcitizens.audit.TrailPart;
import com.illinoisworknet.returningcitizens.audit.TrailSearch;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What was typed to see a part of the trail. A value that cannot be read is said at its field and does not filter; a
 * part that there is not, from a changed address, filters nothing either.
 */
final class TrailFilter {
    /** So far back the trail is shown unless a day is typed: what one looks for first, at a bounded cost. */
    private static final int DAYS = 30;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<TrailPart> parts;
    private final String username;
    private final LocalDate from;
    private final LocalDate to;
    private final long before;

    /**
     * @param typed what was typed into a field, by its name; empty for nothing
     * @param today in Illinois
     */
    TrailFilter(Function<String, String> typed, LocalDate today) {
        parts = parts(typed.apply("part"));
        username = typed.apply("who");
        from = day("from", typed.apply("from"), today.minusDays(DAYS));
        to = day("to", typed.apply("to"), today);
        before = before(typed.apply("before"));
        if (problems.isEmpty() && to.isBefore(from)) {
            problems.add(Problem.of("to", "trail.toBeforeFrom"));
        }
    }

    /**
     * The same as the service asks for it.
     *
     * @param beginning when a day begins
     */
    TrailSearch search(Function<LocalDate, Instant> beginning) {
        return new TrailSearch(parts, username, beginning.apply(from), beginning.apply(to.plusDays(1)), before);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    boolean newest() {
        return before == TrailSearch.NEWEST;
    }

    private static Set<TrailPart> parts(String typed) {
        Set<TrailPart> all = EnumSet.allOf(TrailPart.class);
        all.removeIf(part -> !part.name().equals(typed));
        return all.isEmpty() ? EnumSet.allOf(TrailPart.class) : all;
    }

    private static long before(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : TrailSearch.NEWEST;
    }

    private LocalDate day(String field, String typed, LocalDate otherwise) {
        if (typed.isBlank()) {
            return otherwise;
        }
        try {
            return UsDate.parse(typed);
        } catch (InvalidValueException e) {
            problems.add(Problem.of(field, e));
            return otherwise;
        }
    }
}
