/**
 * The trail: who looked at, changed or was refused what, and when.
 *
 * <p>Belongs here: writing events, chaining them by hashes and checking the chain, and reading them for those who may.
 * Does not belong here: being called by a feature; features fire events and do not know who listens. Nothing here
 * updates or deletes.
 */
package com.illinoisworknet.returningcitizens.audit;
