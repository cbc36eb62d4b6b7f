/**
 * What every feature needs and none owns: roles, refusals, the clock, what the trail records, and the vault that
 * encrypts at rest.
 *
 * <p>Belongs here: words that two or more features use. Does not belong here: features, pages, SQL, and whatever one
 * feature alone uses.
 */
package com.illinoisworknet.returningcitizens.shared;
