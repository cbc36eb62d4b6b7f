package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What speaks for and against a candidate, as it is kept: {@code {"fields": [{"field": …, "verdict": …, "how": …,
 * "weight": …}, …], "odds": {"before": …, "fields": …, "others": …, "rivals": …}, "cautions": […], "whatIf": {"field":
 * …, "band": …}}}, names of constants and numbers only; no {@code whatIf} if nothing would lift it. The database
 * unpacks it again, each field and the odds as four words, the what-if as two, fields and cautions apart by commas.
 */
final class StoredEvidence {
    private static final String SEPARATOR = ",";

    private StoredEvidence() {}

    /** A candidate's evidence as JSON; names of constants and numbers need no escaping. */
    static String json(Candidate candidate) {
        return json(candidate.assessment(), candidate.lifts());
    }

    /** Candidates as JSON, ranked as they come, in the columns of the table. */
    static String json(List<Candidate> candidates) {
        return array(IntStream.range(0, candidates.size()).mapToObj(place -> row(place + 1, candidates.get(place))));
    }

    private static String row(int rank, Candidate candidate) {
        MatchAssessment assessment = candidate.assessment();
        return "{\"rank\":" + rank + ",\"account_id\":" + candidate.accountId() + ",\"band\":"
                + quoted(assessment.band()) + ",\"probability\":" + assessment.probability() + ",\"evidence\":"
                + json(candidate) + "}";
    }

    /** The evidence of an assessment of which nobody asked what would lift it. */
    static String json(MatchAssessment assessment) {
        return json(assessment, List.of());
    }

    private static String json(MatchAssessment assessment, List<WhatIf> lifts) {
        return "{\"fields\":" + array(assessment.evidence().stream().map(StoredEvidence::object)) + ",\"odds\":"
                + object(assessment.odds()) + ",\"cautions\":"
                + array(assessment.cautions().stream().sorted().map(StoredEvidence::quoted))
                + lifts.stream().map(StoredEvidence::member).collect(Collectors.joining()) + "}";
    }

    /** The assessment again, of its band and the unpacked odds, fields and cautions. */
    static MatchAssessment read(String band, String odds, String fields, String cautions) {
        return new MatchAssessment(
                Band.valueOf(band),
                odds(odds.split(" ")),
                split(fields, StoredEvidence::field).toList(),
                Set.copyOf(split(cautions, Caution::valueOf).toList()));
    }

    /** What would lift the candidate, of the unpacked what-if; empty if nothing would. */
    static List<WhatIf> lifts(String whatIf) {
        if (whatIf.isEmpty()) {
            return List.of();
        }
        String[] words = whatIf.split(" ");
        return List.of(new WhatIf(Field.valueOf(words[0]), Band.valueOf(words[1])));
    }

    private static String member(WhatIf whatIf) {
        return ",\"whatIf\":{\"field\":" + quoted(whatIf.field()) + ",\"band\":" + quoted(whatIf.band()) + "}";
    }

    private static String object(FieldEvidence evidence) {
        return "{\"field\":" + quoted(evidence.field()) + ",\"verdict\":" + quoted(evidence.verdict()) + ",\"how\":"
                + quoted(evidence.how()) + ",\"weight\":" + evidence.weight() + "}";
    }

    private static String object(Odds odds) {
        return "{\"before\":" + odds.before() + ",\"fields\":" + odds.fields() + ",\"others\":" + odds.others()
                + ",\"rivals\":" + odds.rivals() + "}";
    }

    private static String quoted(Enum<?> constant) {
        return "\"" + constant.name() + "\"";
    }

    private static String array(Stream<String> elements) {
        return elements.collect(Collectors.joining(SEPARATOR, "[", "]"));
    }

    private static Odds odds(String[] words) {
        List<Double> parts = Stream.of(words).map(Double::valueOf).toList();
        return new Odds(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    private static FieldEvidence field(String unpacked) {
        String[] words = unpacked.split(" ");
        return new FieldEvidence(
                Field.valueOf(words[0]),
                Verdict.valueOf(words[1]),
                Resemblance.valueOf(words[2]),
                Double.parseDouble(words[3]));
    }

    private static <T> Stream<T> split(String unpacked, Function<String, T> read) {
        return unpacked.isEmpty()
                ? Stream.empty()
                : Stream.of(unpacked.split(SEPARATOR)).map(read);
    }
}
