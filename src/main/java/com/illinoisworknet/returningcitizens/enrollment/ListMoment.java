package com.illinoisworknet.returningcitizens.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * When and by whom the list is looked at, as far as what it shows depends on that.
 *
 * @param now the moment
 * @param today in Illinois
 * @param lastVisit when the visit before ended: who was added since is new
 * @param locked usernames, in lower case, that nobody can sign in with at the moment
 */
record ListMoment(Instant now, LocalDate today, Instant lastVisit, Set<String> locked) {
    ListMoment {
        locked = Set.copyOf(locked);
    }
}
