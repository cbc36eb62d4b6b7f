package com.illinoisworknet.returningcitizens.matching.model;

/**
 * Judges whether an account belongs to the person who was entered. Bands follow fixed rules until a model is
 * calibrated; then what stands behind {@link #assess} changes, and the version with it.
 */
public final class MatchModel {
    private final Comparisons comparisons;
    private final Relatives relatives = new Relatives();
    private final RuleModel rules = new RuleModel();

    private MatchModel(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** The model whose bands follow the fixed rules. */
    public static MatchModel byRule() {
        return new MatchModel(new Comparisons(Nicknames.published()));
    }

    /** Which model this is, for what is stored: another judgement has another version. */
    public String version() {
        return RuleModel.VERSION;
    }

    /** What the pair's fields say, and how likely it is one person; of a pair that some search key brought together. */
    public MatchAssessment assess(PersonTraits entered, PersonTraits account) {
        Evidence evidence = comparisons.compare(entered, account);
        return new MatchAssessment(
                rules.band(evidence), evidence.fields(), relatives.cautions(entered, account, evidence));
    }
}
