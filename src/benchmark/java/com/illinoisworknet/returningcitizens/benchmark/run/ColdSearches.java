package com.illinoisworknet.returningcitizens.benchmark.run;

/**
 * How fast searches were right after restarts of the database.
 *
 * @param all of all searches
 * @param firsts of the very first after each restart
 * @param forgotten whether the operating system forgot the database's files each time, too
 */
public record ColdSearches(Latency all, Latency firsts, boolean forgotten) {}
