package com.illinoisworknet.returningcitizens.benchmark.run;

/**
 * What a table or an index takes on disk.
 *
 * @param table name of the table
 * @param name of the table or index
 * @param index whether it is an index
 * @param bytes of it; of a table with all that is not an index
 */
public record RelationSize(String table, String name, boolean index, long bytes) {}
