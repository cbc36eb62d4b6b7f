package com.illinoisworknet.returningcitizens.intake;

import java.time.Instant;

/**
 * A stopped search that waits for a release.
 *
 * @param stopId which
 * @param staffName whose
 * @param stoppedAt when
 * @param perDay whether the limit of a day was reached, else that of one person
 */
public record WaitingSearch(long stopId, String staffName, Instant stoppedAt, boolean perDay) {}
