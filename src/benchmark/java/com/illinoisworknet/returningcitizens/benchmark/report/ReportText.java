package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import java.util.ArrayList;
import java.util.List;

/** The report for people. */
final class ReportText {
    private static final String PADDED = """
            **%s of the accounts were added for speed only: what is said of accuracy means nothing.** Their values are \
            drawn from those of the set, each from a row of its own.""";

    private ReportText() {}

    static String of(Findings findings) {
        Markdown text = new Markdown();
        begin(text, findings);
        aims(text, findings);
        new AccuracyText(text, findings).write();
        new GroupText(text, findings).write();
        new SpeedText(text, findings).write();
        environment(text);
        return text.toString();
    }

    private static void begin(Markdown text, Findings findings) {
        Figures figures = findings.figures();
        text.title(Numbers.format("Matching: %s, %,d accounts", figures.set().name(), figures.accounts()));
        text.say(Numbers.format(
                "%,d queries, model %s. What each figure means: `docs/benchmark/README.md`.",
                figures.set().queries().size(), figures.modelVersion()));
        if (!findings.meaningful()) {
            text.say(Numbers.format(PADDED, Numbers.count(figures.padding())));
        }
    }

    private static void aims(Markdown text, Findings findings) {
        text.section("Aims")
                .table(
                        List.of("aim", "reached", "enough"),
                        Aims.of(findings).stream()
                                .map(aim -> List.of(
                                        aim.text(), aim.reached(), aim.verdict().word()))
                                .toList());
    }

    private static void environment(Markdown text) {
        List<List<String>> rows = new ArrayList<>();
        Environment.lines().forEach((name, value) -> rows.add(List.of(name, value)));
        text.section("What it ran on").table(List.of("", ""), rows);
    }
}
