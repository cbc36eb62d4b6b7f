/**
 * A matching set as it is read: accounts, queries, truth and groups, in CSV files.
 *
 * <p>Belongs here: the format and its refusals. Does not belong here: what the product makes of a value.
 */
package com.illinoisworknet.returningcitizens.benchmark.set;
