package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Accuracy;
import com.illinoisworknet.returningcitizens.benchmark.measures.CutOff;
import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import com.illinoisworknet.returningcitizens.benchmark.measures.Percentiles;
import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A run's figures beside what its answers are worth. */
final class Findings {
    private final Figures figures;
    private final Accuracy shown;
    private final Accuracy judged;

    Findings(Figures figures) {
        this.figures = figures;
        this.shown = accuracy(SearchResult::shown);
        this.judged = accuracy(SearchResult::judged);
    }

    Figures figures() {
        return figures;
    }

    /** Of what was shown. */
    Accuracy shown() {
        return shown;
    }

    /** With cut-offs through everything that was judged. */
    List<CutOff> cutOffs() {
        return judged.cutOffs();
    }

    /** Accounts that were compared, per query. */
    Percentiles judgedPerQuery() {
        return Percentiles.of(
                figures.results().stream().map(result -> result.judged().size()).toList());
    }

    /** Queries for which some key would have brought more accounts than its bound. */
    long queriesOverfull() {
        return figures.results().stream()
                .filter(result -> result.overfull() > 0)
                .count();
    }

    /** Keys that would have brought more accounts than their bound, over all queries. */
    long keysOverfull() {
        return figures.results().stream().mapToLong(SearchResult::overfull).sum();
    }

    /** Whether the answers say something about people: not if the set was padded. */
    boolean meaningful() {
        return figures.padding() == 0;
    }

    private Accuracy accuracy(Function<SearchResult, List<Judgement>> meant) {
        Map<String, List<Judgement>> answers = new HashMap<>();
        figures.results().forEach(result -> answers.put(result.queryId(), meant.apply(result)));
        return Accuracy.of(figures.set(), answers);
    }
}
