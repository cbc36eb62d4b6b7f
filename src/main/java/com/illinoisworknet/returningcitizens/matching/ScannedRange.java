package com.illinoisworknet.returningcitizens.matching;

/**
 * What the comparison of a range of accounts came to.
 *
 * @param accounts how many accounts were compared with the others
 * @param lastAccount the last of them
 * @param pairs how many pairs were judged
 * @param suspects how many of these are likely one person
 * @param keysSkipped how many keys were met for the first time that are of too many accounts
 */
record ScannedRange(int accounts, long lastAccount, int pairs, int suspects, int keysSkipped) {}
