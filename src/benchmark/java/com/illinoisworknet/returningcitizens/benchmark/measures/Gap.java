package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far apart the groups of one dimension are in recall@5.
 *
 * @param dimension e.g. origin
 * @param gap between best and worst, from 0 to 1
 * @param byChance what chance alone makes in 19 of 20 sets if all fare alike
 * @param best the group with the greatest recall
 * @param worst the group with the least
 */
public record Gap(String dimension, double gap, double byChance, String best, String worst) {
    private static final Comparator<Map.Entry<String, Recall>> WORST_FIRST = Comparator.comparingDouble(
                    (Map.Entry<String, Recall> group) -> recall(group))
            .thenComparing(Map.Entry::getKey);

    /** Whether the gap is no greater than chance makes it. */
    public boolean withinChance() {
        return gap <= byChance;
    }

    /** Of at least two groups, each with at least one query. */
    static Gap of(String dimension, List<Map.Entry<String, Recall>> groups) {
        List<Map.Entry<String, Recall>> sorted =
                groups.stream().sorted(WORST_FIRST).toList();
        Map.Entry<String, Recall> best = sorted.get(sorted.size() - 1);
        Map.Entry<String, Recall> worst = sorted.get(0);
        return new Gap(dimension, recall(best) - recall(worst), byChance(groups), best.getKey(), worst.getKey());
    }

    private static double byChance(List<Map.Entry<String, Recall>> groups) {
        List<Long> sizes =
                groups.stream().map(group -> group.getValue().five().of()).toList();
        Share all = groups.stream().map(group -> group.getValue().five()).reduce(new Share(0, 0), Share::plus);
        return ChanceGap.of(sizes, all.value().orElseThrow());
    }

    private static double recall(Map.Entry<String, Recall> group) {
        return group.getValue().five().value().orElseThrow();
    }
}
