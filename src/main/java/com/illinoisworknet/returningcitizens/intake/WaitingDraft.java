package com.illinoisworknet.returningcitizens.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * An own intake that is not done.
 *
 * @param key its key
 * @param begunAt when it was begun
 * @param keptUntil when what was typed is destroyed, if nobody comes back to it
 */
public record WaitingDraft(UUID key, Instant begunAt, Instant keptUntil) {}
