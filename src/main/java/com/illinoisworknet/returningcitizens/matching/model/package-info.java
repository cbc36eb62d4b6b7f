/**
 * Every judgement of the matcher: how two people's fields compare, what that makes of the pair, and how it is said.
 *
 * <p>Read {@code MatchModel} first: it compares ({@code Comparisons}), weighs ({@code Weights}, fitted, in {@code
 * ModelFile}) against how common names are ({@code Population}), and explains. {@code BlockingKeys} are what an account is
 * found by, {@code AskedKeys} what a search asks for.
 *
 * <p>Belongs here: traits, comparisons, nicknames, weights and bands, keys, evidence, the explanation as message keys.
 * Plain Java, {@code person..} and one library for the sound of names only, so that it can be tested and measured without
 * a server. Does not belong here: SQL, the container, logging, clocks, plain Social Security numbers, or files other than its own data.
 */
package com.illinoisworknet.returningcitizens.matching.model;
