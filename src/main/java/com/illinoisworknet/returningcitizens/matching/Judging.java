package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.Suppositions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Judges the accounts that a search found, and keeps what is worth showing. The same people are judged alike at any
 * time: nothing but what it is given counts.
 */
final class Judging {
    /** Candidates that are shown at most. */
    static final int SHOWN = 10;

    /** Below it a candidate is no rival of any other. */
    private static final double RIVAL = 0.002;

    private final MatchModel model;
    private final Population population;

    Judging(MatchModel model, Population population) {
        this.model = model;
        this.population = population;
    }

    /** The accounts found, the likeliest first. */
    Found judge(PersonTraits entered, FoundByKeys found) {
        List<Judged> judged = found.people().stream()
                .map(person -> new Judged(person, model.assess(entered, person.traits(), population)))
                .sorted(Comparator.comparing(Judged::assessment, MatchAssessment.LIKELIEST_FIRST))
                .toList();
        long rivals = judged.stream()
                .takeWhile(one -> one.assessment().odds().total() > StrictMath.log10(RIVAL))
                .limit(SHOWN)
                .count();
        List<Candidate> settled = settled(judged, (int) rivals);
        List<Candidate> shown = settled.stream()
                .filter(candidate -> model.shows(candidate.assessment()))
                .limit(SHOWN)
                .toList();
        return new Found(shown, settled, found.overfull(), foremost(judged, (int) rivals, shown));
    }

    /** What is put before staff of the accounts judged: with custody seen, and with what would lift each. */
    List<Candidate> shown(PersonTraits entered, Found found, LongPredicate inCustodyElsewhere) {
        Lifting lifting = Lifting.of(found, accounts -> new Suppositions(model, population, entered, accounts));
        return found.candidates().stream()
                .map(candidate -> candidate.cautioned(inCustodyElsewhere))
                .sorted(Candidate.LIKELIEST_FIRST)
                .map(lifting::lifted)
                .toList();
    }

    /** Who is shown, or is a rival of somebody shown. */
    private static List<IndexedPerson> foremost(List<Judged> judged, int rivals, List<Candidate> shown) {
        Set<Long> shownIds = shown.stream().map(Candidate::accountId).collect(Collectors.toSet());
        return IntStream.range(0, judged.size())
                .filter(place -> place < rivals
                        || shownIds.contains(judged.get(place).person().accountId()))
                .mapToObj(place -> judged.get(place).person())
                .toList();
    }

    /** The candidates again, the foremost seeing one another as rivals. */
    private List<Candidate> settled(List<Judged> judged, int rivals) {
        List<Judged> foremost = judged.subList(0, rivals);
        List<MatchAssessment> settled = model.seeingRivals(
                foremost.stream().map(one -> one.person().traits()).toList(),
                foremost.stream().map(Judged::assessment).toList(),
                population);
        return IntStream.range(0, judged.size())
                .mapToObj(place -> new Candidate(
                        judged.get(place).person().accountId(),
                        place < rivals ? settled.get(place) : judged.get(place).assessment()))
                .sorted(Candidate.LIKELIEST_FIRST)
                .toList();
    }

    private record Judged(IndexedPerson person, MatchAssessment assessment) {}
}
