/**
 * What the answers to a matching set are worth.
 *
 * <p>Belongs here: each measure as a small value, computed from truth and answers alone. Does not belong here: how
 * answers come about, and how measures are written.
 */
package com.illinoisworknet.returningcitizens.benchmark.measures;
