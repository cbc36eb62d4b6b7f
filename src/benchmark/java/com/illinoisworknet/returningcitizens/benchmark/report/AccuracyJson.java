package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Accuracy;
import com.illinoisworknet.returningcitizens.benchmark.measures.BandPrecision;
import com.illinoisworknet.returningcitizens.benchmark.measures.Bother;
import com.illinoisworknet.returningcitizens.benchmark.measures.Calibration;
import com.illinoisworknet.returningcitizens.benchmark.measures.CalibrationRow;
import com.illinoisworknet.returningcitizens.benchmark.measures.CutOff;
import com.illinoisworknet.returningcitizens.benchmark.measures.Fairness;
import com.illinoisworknet.returningcitizens.benchmark.measures.Gap;
import com.illinoisworknet.returningcitizens.benchmark.measures.Interval;
import com.illinoisworknet.returningcitizens.benchmark.measures.Kinds;
import com.illinoisworknet.returningcitizens.benchmark.measures.Recall;
import com.illinoisworknet.returningcitizens.benchmark.measures.Share;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Measures under the names that the published scorer gives them ({@code score.py --json}), so that both compare. */
final class AccuracyJson {
    private AccuracyJson() {}

    static JsonFields of(MatchingSet set, Accuracy accuracy) {
        JsonFields json = new JsonFields()
                .with("set", set.name())
                .with("queries", set.truth().size())
                .with("pairs", accuracy.pairs())
                .with("with_account", recall(accuracy.withAccount()))
                .with("without_account", bother(accuracy.withoutAccount()))
                .with("strangers", bother(accuracy.strangers()))
                .with("look_alikes", bother(accuracy.lookAlikes()))
                .list("at_cut_off", accuracy.cutOffs(), AccuracyJson::cutOff)
                .with("by_ssn", bySsn(accuracy))
                .with("candidates_shown_per_query", accuracy.candidatesPerQuery())
                .with("several_accounts", severalAccounts(accuracy.severalAccounts()));
        bands(json, accuracy);
        calibration(json, accuracy.calibration());
        fairness(json, accuracy.fairness());
        kinds(json, accuracy.kinds());
        return json;
    }

    static JsonFields cutOff(CutOff cutOff) {
        return new JsonFields()
                .with("limit", cutOff.limit())
                .with("cut_off", cutOff.reached() ? OptionalDouble.of(cutOff.probability()) : OptionalDouble.empty())
                .with("strangers_shown_any", cutOff.bothered().value())
                .with("recall_at_1", cutOff.recall().first().value())
                .with("recall_at_5", cutOff.recall().five().value());
    }

    static JsonFields bother(Bother bother) {
        return new JsonFields()
                .with("queries", bother.any().of())
                .with("shown_any", bother.any().value())
                .with("shown_very_likely", bother.veryLikely().value());
    }

    /** {@link #bother} with the interval of what is shown at all. */
    static JsonFields botherWithInterval(Bother bother) {
        return bother(bother)
                .with("low", end(bother.any(), Interval::low))
                .with("high", end(bother.any(), Interval::high));
    }

    private static JsonFields recall(Recall recall) {
        return new JsonFields()
                .with("queries", recall.five().of())
                .with("recall_at_1", recall.first().value())
                .with("recall_at_5", recall.five().value())
                .with("low", end(recall.five(), Interval::low))
                .with("high", end(recall.five(), Interval::high));
    }

    private static JsonFields bySsn(Accuracy accuracy) {
        JsonFields json = new JsonFields();
        accuracy.bySsn().forEach((agreement, recall) -> json.with(agreement.word(), recall(recall)));
        return json;
    }

    private static JsonFields severalAccounts(Share share) {
        return new JsonFields().with("queries", share.of()).with("all_in_first_10", share.value());
    }

    private static void bands(JsonFields json, Accuracy accuracy) {
        List<BandPrecision> bands = accuracy.bands();
        json.list("bands", bands, AccuracyJson::band)
                .with(
                        "very_likely",
                        new JsonFields()
                                .with("precision", bands.get(0).precision().value())
                                .with(
                                        "coverage",
                                        accuracy.coverageOfVeryLikely().value()));
    }

    private static JsonFields band(BandPrecision band) {
        return new JsonFields()
                .with("band", band.band())
                .with("shown", band.precision().of())
                .with("precision", band.precision().value())
                .with("precision_or_better", band.precisionOrBetter().value())
                .with("recall_or_better", band.recallOrBetter().value())
                .with("f1_or_better", band.f1OrBetter());
    }

    private static void calibration(JsonFields json, Calibration calibration) {
        json.with("brier", calibration.brier())
                .list("reliability", calibration.rows(), AccuracyJson::row)
                .with("calibration_error", calibration.error());
    }

    private static JsonFields row(CalibrationRow row) {
        return new JsonFields()
                .with("from", row.from())
                .with("to", row.to())
                .with("shown", row.right().of())
                .with("said", row.said())
                .with("true", row.right().value())
                .with("low", end(row.right(), Interval::low))
                .with("high", end(row.right(), Interval::high));
    }

    private static void fairness(JsonFields json, Fairness fairness) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        fairness.gaps().forEach(gap -> gaps.put(gap.dimension(), gap));
        json.with("groups", JsonFields.of(fairness.recalls(), AccuracyJson::recall))
                .with("gaps", JsonFields.of(gaps, AccuracyJson::gap))
                .texts("groups_too_small", fairness.tooSmall());
    }

    private static JsonFields gap(Gap gap) {
        return new JsonFields()
                .with("gap", gap.gap())
                .with("by_chance", gap.byChance())
                .with("best", gap.best())
                .with("worst", gap.worst());
    }

    private static void kinds(JsonFields json, Kinds kinds) {
        json.with(
                        "kinds",
                        JsonFields.of(kinds.recalls(), AccuracyJson::recall).with("(no error)", recall(kinds.clean())))
                .with("negatives", JsonFields.of(kinds.resembling(), AccuracyJson::bother));
    }

    private static OptionalDouble end(Share share, ToDoubleFunction<Interval> end) {
        return share.interval()
                .map(interval -> OptionalDouble.of(end.applyAsDouble(interval)))
                .orElse(OptionalDouble.empty());
    }
}
