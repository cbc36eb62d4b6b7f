package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The best recall that a limit on bothered strangers allows, if a cut-off of probability is laid through all that was
 * judged.
 *
 * @param limit share of the strangers that may be shown something
 * @param probability the lowest cut-off that keeps the limit; above 1 if none does
 * @param bothered the strangers who are shown something at the cut-off
 * @param recall at the cut-off
 */
public record CutOff(double limit, double probability, Share bothered, Recall recall) {
    private static final double NONE = 2;
    private static final Comparator<Judgement> LIKELIEST_FIRST =
            Comparator.comparingDouble(Judgement::probability).reversed();

    /** Whether any cut-off keeps the limit. */
    public boolean reached() {
        return probability < NONE;
    }

    static CutOff of(Scored judged, double limit) {
        List<String> strangers = judged.queriesOf(truth -> truth.stranger());
        List<String> all = judged.queriesOf(truth -> truth.hasAccount());
        double at = lowest(judged, bound(judged, strangers, limit)).orElse(NONE);
        Recall recall = new Recall(
                Share.of(all, query -> judged.found(query, over(judged, query, at), 1)),
                Share.of(all, query -> judged.found(query, over(judged, query, at), 5)));
        return new CutOff(
                limit, at, Share.of(strangers, query -> !over(judged, query, at).isEmpty()), recall);
    }

    /** What the likeliest candidate of the first stranger beyond the limit has. */
    private static double bound(Scored judged, List<String> strangers, double limit) {
        double[] best = strangers.stream()
                .mapToDouble(query -> probabilities(judged, query).max().orElse(0))
                .sorted()
                .toArray();
        return best.length == 0 ? 0 : best[best.length - 1 - (int) (limit * best.length)];
    }

    private static OptionalDouble lowest(Scored judged, double bound) {
        return judged.queriesOf(truth -> true).stream()
                .flatMapToDouble(query -> probabilities(judged, query))
                .filter(probability -> probability > bound)
                .min();
    }

    private static DoubleStream probabilities(Scored judged, String query) {
        return judged.shown(query).stream().mapToDouble(Judgement::probability);
    }

    private static List<Judgement> over(Scored judged, String query, double at) {
        return judged.shown(query).stream()
                .filter(candidate -> candidate.probability() >= at)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }
}
