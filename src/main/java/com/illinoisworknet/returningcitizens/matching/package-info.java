/**
 * Finds the accounts that may belong to the person being added, keeps what staff were shown and what they decided.
 *
 * <p>Belongs here: the index of traits by account, how candidates are found in it and how common names are in it,
 * searches, what they judged by, candidates and decisions as they are stored, their replay, the scan for accounts that
 * may be one person's. Does not belong here: how people compare and what that means ({@code matching.model}), pages,
 * limits of searching, creating or connecting anything.
 */
package com.illinoisworknet.returningcitizens.matching;
