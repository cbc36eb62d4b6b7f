package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Percentiles;
import com.illinoisworknet.returningcitizens.benchmark.run.DatabaseSizes;
import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import com.illinoisworknet.returningcitizens.benchmark.run.Latency;
import com.illinoisworknet.returningcitizens.benchmark.run.LoadFigures;
import com.illinoisworknet.returningcitizens.benchmark.run.MemoryPeak;
import com.illinoisworknet.returningcitizens.benchmark.run.RelationSize;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchFigures;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** The report for machines. */
final class ReportJson {
    private static final Map<String, Boolean> PRETTY = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    private ReportJson() {}

    static String text(Findings findings) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = Json.createWriterFactory(PRETTY).createWriter(text)) {
            json.write(report(findings).builder().build());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonFields report(Findings findings) {
        Figures figures = findings.figures();
        return new JsonFields()
                .with("set", figures.set().name())
                .with("accounts", figures.accounts())
                .with("queries", figures.set().queries().size())
                .with("padding", figures.padding())
                .with("accuracy_means_something", findings.meaningful())
                .with("model", figures.modelVersion())
                .with("environment", environment())
                .list("aims", Aims.of(findings), ReportJson::aim)
                .with("accuracy", AccuracyJson.of(figures.set(), findings.shown()))
                .list("at_cut_off_of_everything_judged", findings.cutOffs(), AccuracyJson::cutOff)
                .with("first_of_found", findings.shown().firstOfFound().value())
                .texts("missed_though_ssn_agrees", findings.shown().missedThoughSsnAgrees())
                .with(
                        "false_candidates_by_group",
                        JsonFields.of(findings.shown().fairness().falseCandidates(), AccuracyJson::botherWithInterval))
                .with("judged_per_query", judged(findings.judgedPerQuery()))
                .with("overfull_keys", overfull(findings))
                .with("latency_milliseconds", latencies(figures.searches()))
                .with(
                        "load",
                        load(figures.loaded().load())
                                .with("asked_for_but_refused", figures.loaded().notLoaded()))
                .with("bytes", bytes(figures.loaded().sizes(), figures.accounts()))
                .with("memory_while_loading", memory(figures.loaded().memory()))
                .with("memory_while_searching", memory(figures.searches().memory()))
                .with("memory_of_postgresql", figures.searches().serverMemory());
    }

    private static JsonFields environment() {
        JsonFields json = new JsonFields();
        Environment.lines().forEach(json::with);
        return json;
    }

    private static JsonFields aim(Aim aim) {
        return new JsonFields()
                .with("aim", aim.text())
                .with("reached", aim.reached())
                .with("verdict", aim.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static JsonFields judged(Percentiles judged) {
        return new JsonFields()
                .with("mean", judged.mean())
                .with("p50", judged.at(.5))
                .with("p95", judged.at(.95))
                .with("most", judged.most());
    }

    private static JsonFields overfull(Findings findings) {
        return new JsonFields().with("queries", findings.queriesOverfull()).with("keys", findings.keysOverfull());
    }

    private static JsonFields latencies(SearchFigures searches) {
        return new JsonFields()
                .with("warm", latency(searches.warm()))
                .with(
                        "eight_at_once",
                        latency(searches.eightAtOnce().latency())
                                .with("per_second", searches.eightAtOnce().perSecond()))
                .with("cold", latency(searches.cold().all()))
                .with("first_after_restart", latency(searches.cold().firsts()))
                .with("coldest", latency(searches.coldest().all()))
                .with("coldest_first", latency(searches.coldest().firsts()))
                .with("coldest_forgot_files", searches.coldest().forgotten())
                .with("floor", latency(searches.floor()));
    }

    private static JsonFields latency(Latency latency) {
        return new JsonFields()
                .with("queries", latency.searches())
                .with("p50", latency.p50())
                .with("p95", latency.p95())
                .with("p99", latency.p99())
                .with("most", latency.most());
    }

    private static JsonFields load(LoadFigures load) {
        return new JsonFields()
                .with("read", load.read())
                .with("loaded", load.loaded())
                .with("refused", load.refused())
                .with("notes", load.notes())
                .with("seconds", load.seconds())
                .with("accounts_per_second", load.rate());
    }

    private static JsonFields bytes(DatabaseSizes sizes, long accounts) {
        return new JsonFields()
                .with("all", sizes.bytes())
                .with("all_per_account", (double) sizes.bytes() / accounts)
                .with("index_and_keys", sizes.searchBytes())
                .with("index_and_keys_per_account", (double) sizes.searchBytes() / accounts)
                .list("relations", sizes.relations(), ReportJson::relation);
    }

    private static JsonFields relation(RelationSize size) {
        return new JsonFields()
                .with("table", size.table())
                .with("name", size.name())
                .with("index", size.index())
                .with("bytes", size.bytes());
    }

    private static JsonFields memory(MemoryPeak peak) {
        return new JsonFields().with("heap", peak.heapBytes()).with("resident", peak.residentBytes());
    }
}
