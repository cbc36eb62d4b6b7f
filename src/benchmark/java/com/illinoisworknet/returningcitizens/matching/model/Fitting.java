package com.illinoisworknet.returningcitizens.matching.model;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The steps of {@link FitModel}. */
final class Fitting {
    static final String VERSION = "fs-2";
    private static final int ROUNDS = 2;
    private static final int EM_ROUNDS = 25;
    private static final int RANDOM_PAIRS = 1_500_000;
    private static final long SEED = 5;
    /** How often a value was taken from somewhere else altogether, in any field (Copas and Hilton 1990): a judgement. */
    private static final double MISS = 0.01;

    private static final List<Possibility> FAMILY = List.of(Possibility.RELATIVE, Possibility.NAMESAKE_IN_THE_FAMILY);

    private final FittingSet set;
    private final PrintStream out;
    private final Population population;
    private final Comparisons comparisons = new Comparisons(Nicknames.published());
    private final ModelDraft draft = ModelDraft.first();
    private final Map<Field, Map<Level, Double>> strangers = new EnumMap<>(Field.class);

    private Fitting(FittingSet set, PrintStream out) {
        this.set = set;
        this.out = out;
        this.population = Population.of(Counting.of(set.accounts()));
    }

    static ModelDraft on(FittingSet set, PrintStream out) {
        Fitting fitting = new Fitting(set, out);
        for (int round = 0; round < ROUNDS; round++) {
            fitting.countPairs();
        }
        List<LabelledPair> pairs = fitting.pairs();
        fitting.estimateOthers(pairs);
        fitting.calibrate(pairs);
        fitting.draft.version(VERSION);
        return fitting.draft;
    }

    /** Steps 1 and 2. */
    private void countPairs() {
        LevelCounts same = new LevelCounts();
        Map<Arrangement, Integer> orders = new EnumMap<>(Arrangement.class);
        Weights weights = draft.weights();
        int pairs = 0;
        int people = 0;
        for (int query = 0; query < set.queries().size(); query++) {
            people += set.truth().get(query).isEmpty() ? 0 : 1;
            for (int account : set.truth().get(query)) {
                Comparison comparison = compare(query, account, weights);
                same.add(comparison, 1);
                orders.merge(comparison.names().arrangement(), 1, Integer::sum);
                pairs++;
            }
        }
        out.printf("%d labelled pairs of %d people, %d pairs at random.%n", pairs, people, RANDOM_PAIRS);
        draft.expected(Possibility.SAME_PERSON, people / (double) set.queries().size());
        draft.secondAccounts((pairs - people) / (double) people);
        weigh(same, randomPairs(weights));
        for (Arrangement order : Arrangement.values()) {
            draft.arrangement(order, share(orders, order, pairs));
        }
    }

    private static double share(Map<Arrangement, Integer> orders, Arrangement order, int pairs) {
        return order == Arrangement.AS_ENTERED ? 1 : (orders.getOrDefault(order, 0) + 0.5) / (pairs + 3.0);
    }

    private RandomPairs randomPairs(Weights weights) {
        Random random = new Random(SEED);
        RandomPairs pairs = new RandomPairs();
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int query = random.nextInt(set.queries().size());
            pairs.add(comparisons.compare(
                    set.queries().get(query),
                    set.accounts().get(random.nextInt(set.accounts().size())),
                    population,
                    weights));
        }
        return pairs;
    }

    private void weigh(LevelCounts same, RandomPairs random) {
        for (Field field : ModelFile.FIELDS) {
            Map<Level, Double> mass = new EnumMap<>(Level.class);
            for (Level level : FieldLevels.of(field)) {
                mass.put(level, random.mass(field, level));
                double share = (same.of(field, level) + 1)
                        / (same.known(field) + FieldLevels.of(field).size());
                double ratio = share / mass.get(level);
                boolean rare = random.byRarity(field, level);
                draft.weight(Possibility.SAME_PERSON, field, level, Math.log(rare ? ratio : (1 - MISS) * ratio + MISS));
                out.printf(
                        "%-12s %-24s same %5.0f  strangers %8.0f%n",
                        field, level, same.of(field, level), random.of(field, level));
            }
            strangers.put(field, mass);
        }
    }

    private List<LabelledPair> pairs() {
        KeyIndex index = new KeyIndex(set.accounts());
        Weights weights = draft.weights();
        Nicknames nicknames = Nicknames.published();
        List<LabelledPair> pairs = new ArrayList<>();
        for (int query = 0; query < set.queries().size(); query++) {
            AskedKeys keys = AskedKeys.of(set.queries().get(query), population, nicknames);
            for (int account : index.find(keys)) {
                pairs.add(new LabelledPair(
                        compare(query, account, weights), set.truth().get(query).contains(account)));
            }
        }
        out.printf(
                "%d pairs by the keys, %.1f a query.%n",
                pairs.size(), pairs.size() / (double) set.queries().size());
        return pairs;
    }

    private Comparison compare(int query, int account, Weights weights) {
        return comparisons.compare(set.queries().get(query), set.accounts().get(account), population, weights);
    }

    /** Step 3. */
    private void estimateOthers(List<LabelledPair> pairs) {
        draft.shareOfALastName(set.queries().stream()
                .mapToDouble(person -> population.shareOfLastName(
                        person.name(PersonTraits.LAST).joined()))
                .average()
                .orElseThrow());
        FAMILY.forEach(possibility -> weigh(possibility, new LevelCounts()));
        Map<Possibility, Double> expected = new HashMap<>();
        for (int round = 0; round < EM_ROUNDS; round++) {
            OtherPeople others = new OtherPeople(draft.weights(), set.accounts().size());
            pairs.stream().filter(pair -> !pair.same()).forEach(others::add);
            FAMILY.forEach(possibility -> weigh(possibility, others.counts(possibility)));
            for (Possibility possibility : OtherPeople.POSSIBILITIES) {
                double one = (others.pairs(possibility) + 0.1) / set.queries().size();
                draft.expected(possibility, one);
                expected.put(possibility, one);
            }
        }
        out.printf("Expected a person by expectation and maximization: %s.%n", expected);
    }

    private void weigh(Possibility possibility, LevelCounts counts) {
        for (Field field : ModelFile.FIELDS) {
            for (Level level : FieldLevels.of(field)) {
                double judged = Families.PAIRS * Families.share(possibility, field, level);
                double share = (counts.of(field, level) + judged) / (counts.known(field) + Families.PAIRS);
                draft.weight(
                        possibility,
                        field,
                        level,
                        Math.log(share / strangers.get(field).get(level)));
            }
        }
    }

    /** Step 4. */
    private void calibrate(List<LabelledPair> pairs) {
        Weights weights = draft.weights();
        double[] odds = pairs.stream()
                .mapToDouble(pair -> OtherPeople.logOdds(
                        pair.comparison(), weights, set.accounts().size()))
                .toArray();
        boolean[] same = new boolean[odds.length];
        for (int i = 0; i < odds.length; i++) {
            same[i] = pairs.get(i).same();
        }
        LogisticFit fit = LogisticFit.of(odds, same);
        draft.calibration(fit.intercept(), fit.slope());
        out.printf("Calibration: intercept %.3f, slope %.3f.%n", fit.intercept(), fit.slope());
        printThresholds(fit, odds, same);
    }

    private void printThresholds(LogisticFit fit, double[] odds, boolean[] same) {
        out.println("From probability: pairs of the same person, pairs of two people (each pair by itself)");
        for (double threshold : new double[] {.01, .03, .05, .5, .9, .98, .99, .993, .995, .998}) {
            int right = 0;
            int wrong = 0;
            for (int i = 0; i < odds.length; i++) {
                boolean above = fit.probability(odds[i]) >= threshold;
                right += above && same[i] ? 1 : 0;
                wrong += above && !same[i] ? 1 : 0;
            }
            out.printf("  %.3f: %d, %d%n", threshold, right, wrong);
        }
    }
}
