package com.illinoisworknet.returningcitizens.benchmark.measures;

import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.SsnAgreement;
import com.illinoisworknet.returningcitizens.benchmark.set.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All that can be said of the answers to a set, as the published scorer ({@code score.py}) defines it: give it what was
 * shown; and for {@link #cutOffs}, everything that was judged.
 */
public final class Accuracy {
    /** Shares of strangers that may be bothered. */
    private static final List<Double> LIMITS = List.of(.05, .10);

    private static final int FIRST_TEN = 10;

    private final Scored scored;

    private Accuracy(Scored scored) {
        this.scored = scored;
    }

    /** The worth of these answers; by query, likeliest first. */
    public static Accuracy of(MatchingSet set, Map<String, List<Judgement>> answers) {
        return new Accuracy(new Scored(set, answers));
    }

    /** Of the queries with an account. */
    public Recall withAccount() {
        return scored.recall(queries(Truth::hasAccount));
    }

    /** Of the queries with an account that are shown it, those that are shown it first. */
    public Share firstOfFound() {
        List<String> found =
                queries(Truth::hasAccount).stream().filter(scored::found).toList();
        return Share.of(found, query -> scored.found(query, 1));
    }

    /** Of the queries without an account. */
    public Bother withoutAccount() {
        return scored.bother(queries(truth -> !truth.hasAccount()));
    }

    /** Of the queries without an account that resemble nobody by design. */
    public Bother strangers() {
        return scored.bother(queries(Truth::stranger));
    }

    /** Of the queries without an account that resemble somebody by design. */
    public Bother lookAlikes() {
        return scored.bother(queries(Truth::lookAlike));
    }

    /** The best recall with at most 5 % and 10 % of the strangers bothered. */
    public List<CutOff> cutOffs() {
        return LIMITS.stream().map(limit -> CutOff.of(scored, limit)).toList();
    }

    /** By how the Social Security numbers of query and account compare. */
    public Map<SsnAgreement, Recall> bySsn() {
        Map<SsnAgreement, Recall> recalls = new EnumMap<>(SsnAgreement.class);
        for (SsnAgreement agreement : SsnAgreement.values()) {
            recalls.put(agreement, scored.recall(withSsn(agreement)));
        }
        return recalls;
    }

    /** The queries whose Social Security number agrees and whose account is not shown, in the order of the set. */
    public List<String> missedThoughSsnAgrees() {
        return withSsn(SsnAgreement.EQUAL).stream()
                .filter(query -> !scored.found(query))
                .toList();
    }

    /** Of the queries with several accounts, those that are shown all among the first ten. */
    public Share severalAccounts() {
        return Share.of(queries(truth -> truth.accounts().size() > 1), this::allShown);
    }

    /** By band, the likeliest first. */
    public List<BandPrecision> bands() {
        List<BandPrecision> bands = new ArrayList<>();
        Share upTo = new Share(0, 0);
        for (String word : Bands.WORDS) {
            Share precision = precision(word);
            upTo = upTo.plus(precision);
            bands.add(new BandPrecision(word, precision, upTo, new Share(upTo.count(), pairs())));
        }
        return bands;
    }

    /** Of the queries with an account, those that are shown it as <em>very likely</em>. */
    public Share coverageOfVeryLikely() {
        return Share.of(queries(Truth::hasAccount), query -> scored.foundAs(query, Bands.VERY_LIKELY));
    }

    /** Whether probabilities mean what they say. */
    public Calibration calibration() {
        return Calibration.of(scored);
    }

    /** By group of people. */
    public Fairness fairness() {
        return Fairness.of(scored);
    }

    /** By kind of error and of resemblance. */
    public Kinds kinds() {
        return Kinds.of(scored);
    }

    /** Pairs of query and true account. */
    public long pairs() {
        return scored.set().truth().values().stream()
                .mapToLong(truth -> truth.accounts().size())
                .sum();
    }

    /** Candidates shown per query. */
    public double candidatesPerQuery() {
        return (double) calibration().shown() / scored.set().truth().size();
    }

    private Share precision(String band) {
        long shown = 0;
        long right = 0;
        for (String query : queries(truth -> true)) {
            for (Judgement candidate : scored.shown(query)) {
                boolean meant = candidate.band().equals(band);
                shown += meant ? 1 : 0;
                right += meant && scored.right(query, candidate) ? 1 : 0;
            }
        }
        return new Share(right, shown);
    }

    private boolean allShown(String query) {
        return scored.shown(query).stream()
                .limit(FIRST_TEN)
                .map(Judgement::accountId)
                .toList()
                .containsAll(scored.truth(query).accounts());
    }

    private List<String> withSsn(SsnAgreement agreement) {
        return queries(Truth::hasAccount).stream()
                .filter(query -> scored.set().ssn(query) == agreement)
                .toList();
    }

    private List<String> queries(Predicate<Truth> meant) {
        return scored.queriesOf(meant);
    }
}
