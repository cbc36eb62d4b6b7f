/**
 * Takes back what was decided wrongly about who somebody is.
 *
 * <p>Belongs here: who may reverse a match decision, what a reversal would do, and the order in which it is done. Does
 * not belong here: deciding in the first place ({@code intake}), what an account or an enrollment keeps, pages.
 */
package com.illinoisworknet.returningcitizens.reversal;
