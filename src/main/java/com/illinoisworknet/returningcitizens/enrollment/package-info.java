/**
 * Customers: their enrollments, who is assigned to them, who may see them, and what staff do to their accounts.
 *
 * <p>Belongs here: the institution scope, the customer list, everything that an enrollment holds. Does not belong
 * here: finding or creating accounts.
 */
package com.illinoisworknet.returningcitizens.enrollment;
