package com.illinoisworknet.returningcitizens.benchmark.run;

/**
 * How fast searches were.
 *
 * @param warm one at a time, after every page was touched
 * @param eightAtOnce the same, eight at a time
 * @param floor one bare look into the index, warm, one at a time
 * @param cold after a restart
 * @param firstAfterRestart of the cold ones, the very first of each restart
 * @param forgotten whether the operating system forgot the database's files before each cold round, too
 */
public record SearchFigures(
        Latency warm,
        ConcurrentSearches eightAtOnce,
        Latency floor,
        Latency cold,
        Latency firstAfterRestart,
        boolean forgotten) {}
