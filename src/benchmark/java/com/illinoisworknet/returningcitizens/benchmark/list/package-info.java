/**
 * The benchmark of the customer list: a database of generated customers, and the list's own statements, timed.
 *
 * <p>Belongs here: the generator, the cases, what is written of them. Does not belong here: SQL of the list, which the
 * product has.
 */
package com.illinoisworknet.returningcitizens.benchmark.list;
