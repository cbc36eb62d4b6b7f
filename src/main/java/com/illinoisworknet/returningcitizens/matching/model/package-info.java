/**
 * Every judgement of the matcher: how two people's fields compare, what that makes of the pair, and how it is said.
 *
 * <p>Belongs here: traits, comparisons, nicknames, rules and bands, evidence, the explanation as message keys. Plain
 * Java on {@code java..} and {@code person..} only, so that it can be tested and measured without a server. Does not
 * belong here: SQL, the container, logging, clocks, plain Social Security numbers, or files other than its own data.
 */
package com.illinoisworknet.returningcitizens.matching.model;
