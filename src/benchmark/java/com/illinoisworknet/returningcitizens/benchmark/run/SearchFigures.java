package com.illinoisworknet.returningcitizens.benchmark.run;

/**
 * How fast searches were, and what they took.
 *
 * @param warm one at a time, after every page was touched
 * @param eightAtOnce the same, eight at a time
 * @param floor one bare look into the index, warm, one at a time
 * @param cold after a restart of the database
 * @param coldest the same, with nothing of its files in the operating system's memory either
 * @param memory the program's peak while searching
 * @param serverMemory what PostgreSQL held in main memory after the searches, in bytes
 */
public record SearchFigures(
        Latency warm,
        ConcurrentSearches eightAtOnce,
        Latency floor,
        ColdSearches cold,
        ColdSearches coldest,
        MemoryPeak memory,
        long serverMemory) {}
