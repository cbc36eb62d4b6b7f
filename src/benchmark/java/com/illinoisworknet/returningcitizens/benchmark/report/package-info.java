/**
 * What a run writes: results in the published scorer's format, and the report for people and for machines.
 *
 * <p>Belongs here: files, words and number formats, and the aims. Does not belong here: how a measure is computed.
 */
package com.illinoisworknet.returningcitizens.benchmark.report;
