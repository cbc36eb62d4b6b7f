package com.illinoisworknet.returningcitizens.benchmark.measures;

/**
 * What the model said of one account.
 *
 * @param accountId as in the set
 * @param probability from 0 to 1 that it is the same person
 * @param band word of the band
 */
public record Judgement(String accountId, double probability, String band) {}
