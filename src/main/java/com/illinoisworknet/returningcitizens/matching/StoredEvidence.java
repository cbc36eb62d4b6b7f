package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as it is kept: {@code {"fields": [{"field": …, "verdict": …, "how": …, "weight": …}, …], "odds":
 * {"before": …, "fields": …, "others": …, "rivals": …}, "cautions": […]}}, names of constants and numbers only. The
 * database unpacks it again, each field and the odds as four words, fields and cautions apart by commas.
 */
final class StoredEvidence {
    private static final String SEPARATOR = ",";

    private StoredEvidence() {}

    /** The evidence as JSON; names of constants and numbers need no escaping. */
    static String json(MatchAssessment assessment) {
        return "{\"fields\":" + array(assessment.evidence().stream().map(StoredEvidence::object)) + ",\"odds\":"
                + object(assessment.odds()) + ",\"cautions\":"
                + array(assessment.cautions().stream().sorted().map(StoredEvidence::quoted)) + "}";
    }

    /** The assessment again, of its band and the unpacked odds, fields and cautions. */
    static MatchAssessment read(String band, String odds, String fields, String cautions) {
        return new MatchAssessment(
                Band.valueOf(band),
                odds(odds.split(" ")),
                split(fields, StoredEvidence::field).toList(),
                Set.copyOf(split(cautions, Caution::valueOf).toList()));
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
