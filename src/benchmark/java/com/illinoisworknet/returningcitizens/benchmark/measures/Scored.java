package com.illinoisworknet.returningcitizens.benchmark.measures;

import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.Truth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Answers beside the truth: for each query what was shown of it, likeliest first. */
final class Scored {
    private final MatchingSet set;
    private final Map<String, List<Judgement>> shown;

    Scored(MatchingSet set, Map<String, List<Judgement>> shown) {
        this.set = set;
        this.shown = shown;
    }

    MatchingSet set() {
        return set;
    }

    List<String> queriesOf(Predicate<Truth> meant) {
        return set.truth().entrySet().stream()
                .filter(query -> meant.test(query.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Truth truth(String query) {
        return set.truth().get(query);
    }

    List<Judgement> shown(String query) {
        return shown.getOrDefault(query, List.of());
    }

    boolean right(String query, Judgement judgement) {
        return truth(query).accounts().contains(judgement.accountId());
    }

    boolean found(String query, int amongFirst) {
        return found(query, shown(query), amongFirst);
    }

    boolean found(String query, List<Judgement> candidates, int amongFirst) {
        return candidates.stream().limit(amongFirst).anyMatch(candidate -> right(query, candidate));
    }

    /** Whether a query's account is shown at all. */
    boolean found(String query) {
        return found(query, Integer.MAX_VALUE);
    }

    /** Whether a query's account is shown in this band. */
    boolean foundAs(String query, String band) {
        return shown(query).stream().anyMatch(candidate -> candidate.band().equals(band) && right(query, candidate));
    }

    Recall recall(Collection<String> queries) {
        return new Recall(Share.of(queries, query -> found(query, 1)), Share.of(queries, query -> found(query, 5)));
    }

    Bother bother(Collection<String> queries) {
        return new Bother(
                Share.of(queries, query -> !shown(query).isEmpty()), Share.of(queries, query -> shown(query).stream()
                        .anyMatch(candidate -> candidate.band().equals(Bands.VERY_LIKELY))));
    }
}
