package com.illinoisworknet.returningcitizens.audit;

import java.time.Instant;

/**
 * One thing that happened, as pages tell it.
 *
 * @param id order of writing
 * @param at when
 * @param kind what, e.g. {@code CustomerEnrolled}
 * @param part what sort of thing it is
 * @param actorId the account of who did it; 0 for nobody: before sign-in, a job, a command
 * @param actor the name of who did it; empty for nobody
 * @param enrollmentId the customer concerned; 0 for none
 * @param institution the name of the institution concerned; empty for none
 */
public record TrailEntry(
        long id,
        Instant at,
        String kind,
        TrailPart part,
        long actorId,
        String actor,
        long enrollmentId,
        String institution) {}
