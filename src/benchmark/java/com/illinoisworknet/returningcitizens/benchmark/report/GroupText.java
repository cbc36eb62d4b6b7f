package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Fairness;
import com.illinoisworknet.returningcitizens.benchmark.measures.Gap;
import com.illinoisworknet.returningcitizens.benchmark.measures.Kinds;
import java.util.ArrayList;
import java.util.List;

/** The part of the report that tells groups of people and kinds of error apart. */
final class GroupText {
    private final Markdown text;
    private final Fairness fairness;
    private final Kinds kinds;

    GroupText(Markdown text, Findings findings) {
        this.text = text;
        this.fairness = findings.shown().fairness();
        this.kinds = findings.shown().kinds();
    }

    void write() {
        fairness();
        kinds();
    }

    private void fairness() {
        text.section("Do all groups fare alike?");
        if (fairness.recalls().isEmpty()) {
            text.say("The set has no groups, or none of " + Fairness.LEAST + " queries.");
            return;
        }
        List<List<String>> recalls = new ArrayList<>();
        fairness.recalls().forEach((group, recall) -> recalls.add(AccuracyText.row(group, recall)));
        List<List<String>> bothers = new ArrayList<>();
        fairness.falseCandidates().forEach((group, bother) -> bothers.add(AccuracyText.row(group, bother)));
        text.table(List.of("with an account", "queries", "recall@1", "recall@5", "95 % of recall@5"), recalls)
                .table(
                        List.of("greatest gap by", "points", "by chance up to (19 of 20 sets)", "best", "worst"),
                        fairness.gaps().stream().map(GroupText::row).toList())
                .say("False candidates, look-alikes by design among them:")
                .table(
                        List.of("without an account", "queries", "shown any", "95 %", "shown a *very likely* one"),
                        bothers);
        if (!fairness.tooSmall().isEmpty()) {
            text.say("Too few queries with an account to judge: " + String.join(", ", fairness.tooSmall()) + ".");
        }
    }

    private static List<String> row(Gap gap) {
        return List.of(
                gap.dimension(),
                Numbers.format("%.2f", 100 * gap.gap()),
                Numbers.format("%.2f", 100 * gap.byChance()),
                gap.best(),
                gap.worst());
    }

    private void kinds() {
        List<List<String>> errors = new ArrayList<>();
        kinds.recalls().forEach((kind, recall) -> errors.add(AccuracyText.row(kind, recall)));
        errors.add(AccuracyText.row("(no error)", kinds.clean()));
        List<List<String>> resembling = new ArrayList<>();
        kinds.resembling().forEach((kind, bother) -> resembling.add(AccuracyText.row(kind, bother)));
        text.section("Which errors hurt?")
                .table(List.of("kind of error", "queries", "recall@1", "recall@5", "95 % of recall@5"), errors)
                .table(
                        List.of("no account; resembles", "queries", "shown any", "95 %", "shown a *very likely* one"),
                        resembling);
    }
}
