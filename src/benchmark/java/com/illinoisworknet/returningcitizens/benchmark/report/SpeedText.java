package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Percentiles;
import com.illinoisworknet.returningcitizens.benchmark.run.DatabaseSizes;
import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import com.illinoisworknet.returningcitizens.benchmark.run.Latency;
import com.illinoisworknet.returningcitizens.benchmark.run.LoadFigures;
import com.illinoisworknet.returningcitizens.benchmark.run.MemoryPeak;
import com.illinoisworknet.returningcitizens.benchmark.run.RelationSize;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchFigures;
import java.util.ArrayList;
import java.util.List;

/** The part of the report that says how fast searches are and what accounts take. */
final class SpeedText {
    private static final String COLD_FOR_ALL = "the operating system has forgotten the database's files";
    private static final String COLD_FOR_DATABASE =
            "the operating system still had the database's files in memory, since it could not be asked to forget them";

    private final Markdown text;
    private final Findings findings;
    private final Figures figures;

    SpeedText(Markdown text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.figures = findings.figures();
    }

    void write() {
        searches(figures.searches());
        judged(findings.judgedPerQuery());
        load(figures.loaded().load());
        sizes(figures.loaded().sizes());
        memory();
    }

    private void searches(SearchFigures searches) {
        text.section("How fast is a search?")
                .say("Milliseconds from the typed values to the judged candidates.")
                .table(
                        List.of("", "searches", "p50", "p95", "p99", "most"),
                        List.of(
                                row("warm, one at a time", searches.warm()),
                                row(
                                        "warm, eight at a time",
                                        searches.eightAtOnce().latency()),
                                row("cold, one at a time", searches.cold().all()),
                                row(
                                        "… the very first after a restart",
                                        searches.cold().firsts()),
                                row(
                                        "from the disk, one at a time",
                                        searches.coldest().all()),
                                row(
                                        "… the very first after a restart",
                                        searches.coldest().firsts()),
                                row("floor: the best single key, bare, warm", searches.floor())))
                .say(Numbers.format(
                        "Eight at a time, %.0f searches a second. A search takes %s times the floor (p50), %s times"
                                + " (p95).",
                        searches.eightAtOnce().perSecond(),
                        ratio(searches.warm().p50(), searches.floor().p50()),
                        ratio(searches.warm().p95(), searches.floor().p95())))
                .say("Cold: the database was restarted. From the disk: the same, and "
                        + (searches.coldest().forgotten() ? COLD_FOR_ALL : COLD_FOR_DATABASE)
                        + ". Thirty searches each time, the program itself being warm.");
    }

    private static List<String> row(String name, Latency latency) {
        return List.of(
                name,
                Numbers.count(latency.searches()),
                Numbers.milliseconds(latency.p50()),
                Numbers.milliseconds(latency.p95()),
                Numbers.milliseconds(latency.p99()),
                Numbers.milliseconds(latency.most()));
    }

    private static String ratio(double search, double floor) {
        return floor > 0 ? Numbers.format("%.1f", search / floor) : "–";
    }

    private void judged(Percentiles judged) {
        text.section("How many candidates are judged?")
                .say(Numbers.format(
                        "%.1f per query on average; p50 %.0f, p95 %.0f, most %.0f. %s keys would have"
                                + " brought more accounts than their bound, in %s of %s queries.",
                        judged.mean(),
                        judged.at(.5),
                        judged.at(.95),
                        judged.most(),
                        Numbers.count(findings.keysOverfull()),
                        Numbers.count(findings.queriesOverfull()),
                        Numbers.count(judged.size())));
    }

    private void load(LoadFigures load) {
        text.section("How fast are accounts loaded?")
                .say(Numbers.format(
                        "%s rows in %.1f s, %s a second, with sealed SSNs, tokens and keys: %s accounts loaded, %s rows"
                                + " refused (%s of them accounts that some query is about), %s values left out. While loading, PostgreSQL did not sync to disk"
                                + " (fsync, synchronous_commit and full_page_writes off); for the searches it did.",
                        Numbers.count(load.read()),
                        load.seconds(),
                        Numbers.count(Math.round(load.rate())),
                        Numbers.count(load.loaded()),
                        Numbers.count(load.refused()),
                        Numbers.count(figures.loaded().notLoaded()),
                        Numbers.count(load.notes())));
    }

    private void sizes(DatabaseSizes sizes) {
        List<List<String>> rows = new ArrayList<>();
        sizes.relations().forEach(relation -> rows.add(row(relation)));
        rows.add(List.of("all", "", Numbers.megabytes(sizes.bytes()), perAccount(sizes.bytes())));
        rows.add(List.of(
                "of it index and keys", "", Numbers.megabytes(sizes.searchBytes()), perAccount(sizes.searchBytes())));
        text.section("What does an account take?")
                .table(List.of("table or index", "", "size", "bytes per account"), rows);
    }

    private List<String> row(RelationSize relation) {
        return List.of(
                relation.name(),
                relation.index() ? "index of " + relation.table() : "table",
                Numbers.megabytes(relation.bytes()),
                perAccount(relation.bytes()));
    }

    private String perAccount(long bytes) {
        return Numbers.format("%.1f", (double) bytes / figures.accounts());
    }

    private void memory() {
        text.section("How much memory does it take?")
                .table(
                        List.of("the program's peak", "heap", "resident"),
                        List.of(
                                row("while loading", figures.loaded().memory()),
                                row("while searching", figures.searches().memory())))
                .say(
                        "Heap is the sum of its pools' peaks, garbage included, and holds all answers of the run; PostgreSQL"
                                + " has processes and shared buffers of its own.");
    }

    private static List<String> row(String name, MemoryPeak peak) {
        return List.of(name, Numbers.megabytes(peak.heapBytes()), Numbers.megabytes(peak.residentBytes()));
    }
}
