package com.illinoisworknet.returningcitizens.matching.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The expectation step: in which part each pair of two people is one of relatives, of namesakes, or of strangers. */
final class OtherPeople {
    static final List<Possibility> POSSIBILITIES =
            List.of(Possibility.RELATIVE, Possibility.NAMESAKE_IN_THE_FAMILY, Possibility.NAMESAKE);

    private final Weights weights;
    private final int accounts;
    private final Map<Possibility, LevelCounts> counts = new EnumMap<>(Possibility.class);
    private final Map<Possibility, Double> pairs = new EnumMap<>(Possibility.class);

    OtherPeople(Weights weights, int accounts) {
        this.weights = weights;
        this.accounts = accounts;
        POSSIBILITIES.forEach(possibility -> counts.put(possibility, new LevelCounts()));
    }

    void add(LabelledPair pair) {
        double all = all(pair.comparison(), weights, accounts);
        for (Possibility possibility : POSSIBILITIES) {
            double part = one(possibility, pair.comparison(), weights, accounts) / all;
            counts.get(possibility).add(pair.comparison(), part);
            pairs.merge(possibility, part, Double::sum);
        }
    }

    LevelCounts counts(Possibility possibility) {
        return counts.get(possibility);
    }

    double pairs(Possibility possibility) {
        return pairs.getOrDefault(possibility, 0.0);
    }

    /** The logarithm of the odds for the same person, before calibration. */
    static double logOdds(Comparison comparison, Weights weights, int accounts) {
        double same = Math.log(weights.expected(Possibility.SAME_PERSON) / accounts)
                + weights.of(Possibility.SAME_PERSON, comparison);
        return same - Math.log(all(comparison, weights, accounts));
    }

    private static double all(Comparison comparison, Weights weights, int accounts) {
        return 1
                + POSSIBILITIES.stream()
                        .mapToDouble(possibility -> one(possibility, comparison, weights, accounts))
                        .sum();
    }

    private static double one(Possibility possibility, Comparison comparison, Weights weights, int accounts) {
        return weights.expected(possibility) / accounts * Math.exp(weights.of(possibility, comparison));
    }
}
