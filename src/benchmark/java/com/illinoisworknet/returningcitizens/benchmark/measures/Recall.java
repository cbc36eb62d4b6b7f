package com.illinoisworknet.returningcitizens.benchmark.measures;

/**
 * How many of the queries with an account were shown it.
 *
 * @param first as the first candidate
 * @param five among the first five
 */
public record Recall(Share first, Share five) {}
