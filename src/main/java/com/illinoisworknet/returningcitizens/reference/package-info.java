/**
 * What everybody may read and nobody types in: counties, offenses, parent institutions.
 *
 * <p>Belongs here: reference rows and how they are searched. Does not belong here: who may use which.
 */
package com.illinoisworknet.returningcitizens.reference;
