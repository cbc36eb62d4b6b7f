package com.illinoisworknet.returningcitizens.matching.model;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A model in the making: the values of its file. */
final class ModelDraft {
    /** What is expected and assumed before anything was counted: judgements, which the first counts replace. */
    private static final Map<Possibility, Double> FIRST_EXPECTED = Map.of(
            Possibility.SAME_PERSON, 0.6,
            Possibility.RELATIVE, 0.2,
            Possibility.NAMESAKE_IN_THE_FAMILY, 0.1,
            Possibility.NAMESAKE, 0.005);

    private final Map<String, String> values = new TreeMap<>();

    private ModelDraft() {}

    /** A draft in which every grade weighs nothing but the better ones a little, for finding the order of names. */
    static ModelDraft first() {
        ModelDraft draft = new ModelDraft();
        draft.put("version", "draft");
        FIRST_EXPECTED.forEach(draft::expected);
        draft.put("expected.second-account", 0.015);
        draft.put("namesake.share-of-a-last-name", 0.001);
        draft.calibration(0, 1);
        for (Possibility possibility : Possibility.values()) {
            for (Field field : ModelFile.FIELDS) {
                FieldLevels.of(field).forEach(level -> draft.weight(possibility, field, level, firstWeight(level)));
            }
        }
        for (Arrangement arrangement : Arrangement.values()) {
            draft.arrangement(arrangement, arrangement == Arrangement.AS_ENTERED ? 1 : 0.005);
        }
        draft.bands(Thresholds.POSSIBLE, Thresholds.LIKELY, Thresholds.VERY_LIKELY);
        return draft;
    }

    private static double firstWeight(Level level) {
        return switch (level.verdict()) {
            case AGREES -> Math.log(0.7);
            case RESEMBLES -> Math.log(0.02);
            default -> Math.log(0.01);
        };
    }

    void version(String version) {
        put("version", version);
    }

    void expected(Possibility possibility, double accounts) {
        put("expected." + possibility.key(), accounts);
    }

    void secondAccounts(double accounts) {
        put("expected.second-account", accounts);
    }

    void shareOfALastName(double share) {
        put("namesake.share-of-a-last-name", share);
    }

    void calibration(double intercept, double slope) {
        put("calibration.intercept", intercept);
        put("calibration.slope", slope);
    }

    void weight(Possibility possibility, Field field, Level level, double weight) {
        if (possibility.hasWeights()) {
            put(ModelFile.weightKey(possibility, field, level), weight);
        }
    }

    void arrangement(Arrangement arrangement, double share) {
        put("arrangement." + arrangement, Math.log(share));
    }

    private void bands(double possible, double likely, double veryLikely) {
        put("band." + Band.POSSIBLE, possible);
        put("band." + Band.LIKELY, likely);
        put("band." + Band.VERY_LIKELY, veryLikely);
    }

    ModelFile file() {
        return ModelFile.read(new StringReader(text()));
    }

    Weights weights() {
        return Weights.of(file());
    }

    /** The file. */
    String text() {
        StringBuilder text =
                new StringBuilder("# Written by the fitting program (docs/benchmark/README.md); not by hand.\n"
                        + "# Weights are natural logarithms of likelihood ratios against strangers, before rarity.\n"
                        + Thresholds.EFFECT);
        values.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private void put(String key, double value) {
        put(key, String.format(Locale.ROOT, "%.5f", value));
    }

    private void put(String key, String value) {
        values.put(key, value);
    }
}
