package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import java.util.List;

/**
 * A search as it was put before staff, judged again. Holds personal data.
 *
 * @param search which, when, by whom, under which model; one sentence
 * @param decision what was decided, when, by whom; one sentence
 * @param entered what was entered, as it was compared
 * @param candidates the likeliest first
 */
public record ReplayedSearch(String search, String decision, PersonTraits entered, List<Shown> candidates) {
    /** Keeps a copy. */
    public ReplayedSearch {
        candidates = List.copyOf(candidates);
    }

    /** Nothing personal. */
    @Override
    public String toString() {
        return search;
    }

    /** How much of an account staff saw. */
    public enum Seen {
        /** All but the SSN: it was in their scope. */
        WHOLE,
        /** First name, last initial, birth year, and what agrees: it was outside their scope. */
        IN_PART,
        /** Nothing: the page was not opened. */
        NOTHING
    }

    /**
     * A candidate.
     *
     * @param candidate what the model thought of it
     * @param traits the account as it was compared
     * @param seen how much staff saw
     */
    public record Shown(Candidate candidate, PersonTraits traits, Seen seen) {}
}
