package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;

/**
 * An answer and how long it took.
 *
 * @param query what was asked
 * @param answer what came
 * @param milliseconds in between
 */
record TimedAnswer(Query query, Answer answer, double milliseconds) {
    private static final double NANOSECONDS = 1e6;
    private static final double DIGITS = 1e3;

    /** Searches and looks at the clock, to the microsecond. */
    static TimedAnswer of(Searcher searcher, Query query) {
        long start = System.nanoTime();
        Answer answer = searcher.search(query);
        long end = System.nanoTime();
        return new TimedAnswer(query, answer, Math.round((end - start) / NANOSECONDS * DIGITS) / DIGITS);
    }
}
