/**
 * What everybody may read and the state administrator keeps: counties, offenses, parent institutions.
 *
 * <p>Belongs here: reference rows, how they are searched, changed and imported. Does not belong here: who may use which.
 */
package com.illinoisworknet.returningcitizens.reference;
