package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Accuracy;
import com.illinoisworknet.returningcitizens.benchmark.measures.BandPrecision;
import com.illinoisworknet.returningcitizens.benchmark.measures.Bother;
import com.illinoisworknet.returningcitizens.benchmark.measures.Calibration;
import com.illinoisworknet.returningcitizens.benchmark.measures.CalibrationRow;
import com.illinoisworknet.returningcitizens.benchmark.measures.CutOff;
import com.illinoisworknet.returningcitizens.benchmark.measures.Recall;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The part of the report that says how right the answers are. */
final class AccuracyText {
    private static final List<String> RECALL_HEAD = List.of("", "queries", "recall@1", "recall@5", "95 % of recall@5");

    private final Markdown text;
    private final Findings findings;
    private final Accuracy accuracy;

    AccuracyText(Markdown text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.accuracy = findings.shown();
    }

    void write() {
        recall();
        bother();
        bands();
        calibration(accuracy.calibration());
    }

    /** A row of a table of recalls. */
    static List<String> row(String name, Recall recall) {
        return List.of(
                name,
                Numbers.count(recall.five().of()),
                Numbers.percent(recall.first()),
                Numbers.percent(recall.five()),
                Numbers.interval(recall.five()));
    }

    /** A row of a table of people without an account. */
    static List<String> row(String name, Bother bother) {
        return List.of(
                name,
                Numbers.count(bother.any().of()),
                Numbers.percent(bother.any()),
                Numbers.interval(bother.any()),
                Numbers.percent(bother.veryLikely()));
    }

    private void recall() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("all with an account", accuracy.withAccount()));
        accuracy.bySsn().forEach((agreement, recall) -> rows.add(row("SSN: " + agreement.word(), recall)));
        text.section("Are accounts found?").table(RECALL_HEAD, rows);
        List<String> missed = accuracy.missedThoughSsnAgrees();
        text.say("Missed though the SSN agrees: " + (missed.isEmpty() ? "nobody" : String.join(", ", missed)) + ".");
        text.say(Numbers.format(
                "Of those found, the right account stands first in %s. Of %d people with several accounts, %s are"
                        + " shown all among the first ten.",
                Numbers.percent(accuracy.firstOfFound()),
                accuracy.severalAccounts().of(),
                Numbers.percent(accuracy.severalAccounts())));
    }

    private void bother() {
        text.section("Are staff bothered when there is none?")
                .table(
                        List.of("without an account", "queries", "shown any", "95 %", "shown a *very likely* one"),
                        List.of(
                                row("strangers", accuracy.strangers()),
                                row("look-alikes by design", accuracy.lookAlikes())));
        text.say("A cut-off laid through everything that was judged:")
                .table(
                        List.of("strangers bothered, at most", "cut-off", "bothered", "recall@1", "recall@5"),
                        findings.cutOffs().stream().map(AccuracyText::row).toList());
    }

    private static List<String> row(CutOff cutOff) {
        OptionalDouble at = cutOff.reached() ? OptionalDouble.of(cutOff.probability()) : OptionalDouble.empty();
        return List.of(
                Numbers.percent(cutOff.limit()),
                Numbers.decimal(at),
                Numbers.percent(cutOff.bothered()),
                Numbers.percent(cutOff.recall().first()),
                Numbers.percent(cutOff.recall().five()));
    }

    private void bands() {
        text.section("Are the bands right?")
                .table(
                        List.of("band", "shown", "precision", "95 %", "this or better: precision", "recall", "F1"),
                        accuracy.bands().stream().map(AccuracyText::row).toList())
                .say("*Very likely* covers " + Numbers.percent(accuracy.coverageOfVeryLikely())
                        + " of the people who have an account.");
    }

    private static List<String> row(BandPrecision band) {
        return List.of(
                band.band(),
                Numbers.count(band.precision().of()),
                Numbers.percent(band.precision()),
                Numbers.interval(band.precision()),
                Numbers.percent(band.precisionOrBetter()),
                Numbers.percent(band.recallOrBetter()),
                Numbers.percent(band.f1OrBetter()));
    }

    private void calibration(Calibration calibration) {
        text.section("Do probabilities mean what they say?")
                .say("Brier score " + Numbers.decimal(calibration.brier()) + ", calibration error "
                        + Numbers.percent(calibration.error()) + ", over "
                        + Numbers.count(calibration.shown()) + " candidates shown.")
                .table(
                        List.of("said", "shown", "mean said", "true", "95 %"),
                        calibration.rows().stream().map(AccuracyText::row).toList());
    }

    private static List<String> row(CalibrationRow row) {
        return List.of(
                Numbers.format("%.1f–%.1f", row.from(), row.to()),
                Numbers.count(row.right().of()),
                Numbers.percent(row.said()),
                Numbers.percent(row.right()),
                Numbers.interval(row.right()));
    }
}
