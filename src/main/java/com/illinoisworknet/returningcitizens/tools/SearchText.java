package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.ReplayedSearch;
import com.illinoisworknet.returningcitizens.matching.ReplayedSearch.Seen;
import com.illinoisworknet.returningcitizens.matching.ReplayedSearch.Shown;
import com.illinoisworknet.returningcitizens.matching.model.Explanation;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Sentence;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A search for an auditor's eyes: what was entered, each account as it was compared, and the words that staff read. */
final class SearchText {
    private static final String BUNDLE = "com.illinoisworknet.returningcitizens.web.texts";
    private static final String NOTHING = "–";

    private final ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
    private final ReplayedSearch search;

    SearchText(ReplayedSearch search) {
        this.search = search;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(search.search());
        for (int place = 0; place < search.candidates().size(); place++) {
            lines.addAll(candidate(place + 1, search.candidates().get(place)));
        }
        if (search.candidates().isEmpty()) {
            lines.add("Nobody was shown.");
        }
        lines.add(search.decision());
        return lines;
    }

    private List<String> candidate(int rank, Shown shown) {
        MatchAssessment judged = shown.candidate().assessment();
        List<String> lines = new ArrayList<>();
        lines.add("%d. Account %d: %s, probability %s."
                .formatted(rank, shown.candidate().accountId(), text("Band." + judged.band()), judged.probability()));
        judged.evidence().forEach(field -> lines.add("   " + compared(field, shown.traits())));
        lines.add("   " + odds(judged.odds()));
        lines.add("   " + seen(shown.seen()));
        words(shown).forEach(sentence -> lines.add("     " + sentence));
        return lines;
    }

    private String compared(FieldEvidence evidence, PersonTraits account) {
        String how = evidence.how() == Resemblance.NONE ? "" : " " + evidence.how();
        return "%s: %s | %s: %s%s, weight %s"
                .formatted(
                        text("Field." + evidence.field()),
                        value(evidence.field(), search.entered()),
                        value(evidence.field(), account),
                        evidence.verdict(),
                        how,
                        evidence.weight());
    }

    private static String value(Field field, PersonTraits traits) {
        String value =
                switch (field) {
                    case FIRST_NAME -> traits.firstName();
                    case MIDDLE_NAME -> traits.middleName();
                    case LAST_NAME -> withFormer(traits);
                    case SUFFIX -> traits.suffix();
                    case BIRTH_DATE ->
                        traits.birthDate()
                                .map(date -> UsDate.format(date.value()))
                                .orElse("");
                    case SSN -> traits.ssn().map(SearchText::known).orElse("");
                    case IDOC_NUMBER ->
                        traits.idocNumber().map(IdocNumber::value).orElse("");
                    case COUNTY -> String.join(" ", new TreeSet<>(traits.counties()));
                };
        return value.isEmpty() ? NOTHING : value;
    }

    private static String withFormer(PersonTraits traits) {
        return traits.formerLastNames().isEmpty()
                ? traits.lastName()
                : traits.lastName() + " (before: " + String.join(", ", traits.formerLastNames()) + ")";
    }

    private static String known(SsnTraits ssn) {
        return ssn.isWhole() ? "known" : "last four known";
    }

    private static String odds(Odds odds) {
        return "Odds, as powers of ten: before %s, fields %s, others %s, rivals %s; together %s."
                .formatted(odds.before(), odds.fields(), odds.others(), odds.rivals(), odds.total());
    }

    private static String seen(Seen seen) {
        return switch (seen) {
            case WHOLE -> "In the scope of who searched, who saw all but the SSN, and read:";
            case IN_PART -> "Outside the scope: who searched saw first name, last initial and birth year, and read:";
            case NOTHING -> "Who searched did not look. They would have read, in scope:";
        };
    }

    private List<String> words(Shown shown) {
        Candidate candidate = shown.candidate();
        boolean part = shown.seen() == Seen.IN_PART;
        MatchAssessment told = part
                ? candidate.assessment().outOfScope()
                : candidate.assessment().inScope();
        Stream<Sentence> evidence = part
                ? Explanation.outOfScope(candidate.assessment()).stream()
                : Explanation.inScope(candidate.assessment(), name(search.entered()), name(shown.traits())).stream();
        Stream<Sentence> warnings = Explanation.warnings(told, !part).stream().flatMap(List::stream);
        Stream<Sentence> lifts = (part ? candidate.liftsOutOfScope() : candidate.lifts())
                .stream().map(WhatIf::sentence);
        return Stream.of(evidence, warnings, lifts)
                .flatMap(sentences -> sentences)
                .map(this::words)
                .toList();
    }

    private static PersonName name(PersonTraits traits) {
        return new PersonName(traits.firstName(), traits.middleName(), traits.lastName(), traits.suffix());
    }

    private String words(Sentence sentence) {
        return new MessageFormat(text(sentence.key()), Locale.ENGLISH)
                .format(sentence.arguments().toArray());
    }

    private String text(String key) {
        return texts.getString(key);
    }
}
