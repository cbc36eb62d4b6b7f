/**
 * A run: a database, the accounts in it, and every query searched by the product's own code, timed.
 *
 * <p>Belongs here: what starts, loads, asks and times. Does not belong here: what the answers are worth, and rules of
 * the product.
 */
package com.illinoisworknet.returningcitizens.benchmark.run;
