package com.illinoisworknet.returningcitizens.matching;

/**
 * What a replay found wrong with a search.
 *
 * @param kind {@code differs}, {@code not replayed}, {@code removed} or {@code decided otherwise}
 * @param searchId the search
 * @param words what, in one sentence of ids, constants and numbers; nothing of a person
 */
public record ReplayFinding(String kind, long searchId, String words) {}
