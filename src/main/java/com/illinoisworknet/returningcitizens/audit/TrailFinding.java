package com.illinoisworknet.returningcitizens.audit;

/**
 * Something wrong with the trail.
 *
 * @param kind {@code changed}, {@code removed}, {@code slipped in}, {@code reordered}, {@code cut off} or
 *     {@code rewritten}
 * @param number place in the chain; 0 if it has none
 * @param words what is wrong, in a sentence
 */
public record TrailFinding(String kind, long number, String words) {}
