package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How groups of people fare: whether their accounts are found, and whether those who have none are shown somebody
 * else's. Groups are judged from {@value #LEAST} queries on.
 *
 * @param recalls by group, of its queries with an account
 * @param gaps by dimension
 * @param falseCandidates by group, of its queries without an account
 * @param tooSmall groups with too few queries with an account to judge
 */
public record Fairness(
        SortedMap<String, Recall> recalls,
        List<Gap> gaps,
        SortedMap<String, Bother> falseCandidates,
        List<String> tooSmall) {
    /** The fewest queries of which a group is judged. */
    public static final int LEAST = 100;

    static Fairness of(Scored scored) {
        return of(scored, LEAST);
    }

    static Fairness of(Scored scored, int least) {
        SortedMap<String, List<String>> with = byGroup(scored, scored.queriesOf(truth -> truth.hasAccount()));
        SortedMap<String, List<String>> without = byGroup(scored, scored.queriesOf(truth -> !truth.hasAccount()));
        SortedMap<String, Recall> recalls = measured(with, least, scored::recall);
        List<String> small = with.keySet().stream()
                .filter(group -> !recalls.containsKey(group))
                .toList();
        return new Fairness(recalls, gaps(recalls), measured(without, least, scored::bother), small);
    }

    private static SortedMap<String, List<String>> byGroup(Scored scored, List<String> queries) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        for (String query : queries) {
            scored.set().groupsOf(query).forEach(group -> groups.computeIfAbsent(group, none -> new ArrayList<>())
                    .add(query));
        }
        return groups;
    }

    private static <T> SortedMap<String, T> measured(
            SortedMap<String, List<String>> groups, int least, Function<Collection<String>, T> measure) {
        SortedMap<String, T> measured = new TreeMap<>();
        groups.forEach((group, queries) -> {
            if (queries.size() >= least) {
                measured.put(group, measure.apply(queries));
            }
        });
        return measured;
    }

    private static List<Gap> gaps(SortedMap<String, Recall> recalls) {
        Map<String, List<Map.Entry<String, Recall>>> dimensions = new LinkedHashMap<>();
        recalls.entrySet().forEach(group -> dimensions
                .computeIfAbsent(group.getKey().split(":")[0], none -> new ArrayList<>())
                .add(group));
        return dimensions.entrySet().stream()
                .filter(dimension -> dimension.getValue().size() > 1)
                .map(dimension -> Gap.of(dimension.getKey(), dimension.getValue()))
                .toList();
    }
}
