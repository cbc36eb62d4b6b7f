package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds candidates for a person: asks the index by every key, judges what they bring, keeps the likeliest. Knows no
 * container, so that it can be measured without one.
 */
final class CandidateFinder {
    /** Candidates that are shown at most. */
    static final int SHOWN = 10;

    private static final Logger LOGGER = System.getLogger(CandidateFinder.class.getName());

    private final TraitRepository index;
    private final MatchModel model;

    CandidateFinder(TraitRepository index, MatchModel model) {
        this.index = index;
        this.model = model;
    }

    /** The accounts that may be this person's, the likeliest first. */
    Found find(PersonTraits entered) {
        List<KeyHits> hits = Arrays.stream(BlockingKey.values())
                .map(key -> bounded(key, index.find(key, entered)))
                .toList();
        Collection<IndexedPerson> people = distinct(hits);
        logNotShown(people.size());
        return new Found(
                likeliest(entered, people),
                people.size(),
                hits.stream().mapToLong(KeyHits::cutOff).sum());
    }

    private List<Candidate> likeliest(PersonTraits entered, Collection<IndexedPerson> people) {
        return people.stream()
                .map(person -> new Candidate(person.accountId(), model.assess(entered, person.traits())))
                .sorted(Candidate.LIKELIEST_FIRST)
                .limit(SHOWN)
                .toList();
    }

    private static Collection<IndexedPerson> distinct(List<KeyHits> hits) {
        Map<Long, IndexedPerson> byAccount = hits.stream()
                .flatMap(found -> found.people().stream())
                .collect(Collectors.toMap(IndexedPerson::accountId, Function.identity(), (first, same) -> first));
        return byAccount.values();
    }

    private static KeyHits bounded(BlockingKey key, KeyHits hits) {
        if (hits.cutOff() > 0) {
            LOGGER.log(
                    Level.INFO,
                    "A search key found more accounts than its bound: {0}, found {1}, cut off {2}.",
                    key,
                    hits.found(),
                    hits.cutOff());
        }
        return hits;
    }

    private static void logNotShown(int judged) {
        if (judged > SHOWN) {
            LOGGER.log(
                    Level.INFO,
                    "A search found more candidates than are shown: judged {0}, not shown {1}.",
                    judged,
                    judged - SHOWN);
        }
    }
}
