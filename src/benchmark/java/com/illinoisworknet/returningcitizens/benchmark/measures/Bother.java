package com.illinoisworknet.returningcitizens.benchmark.measures;

/**
 * How many of the queries without an account were shown something nevertheless.
 *
 * @param any any candidate
 * @param veryLikely a <em>very likely</em> one
 */
public record Bother(Share any, Share veryLikely) {}
