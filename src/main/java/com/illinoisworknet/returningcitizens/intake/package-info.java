/**
 * The use case <em>Add Customer</em>: from the form that staff fill in to the printed credentials.
 *
 * <p>Belongs here: the intake row, the rules of the form, the order of searching, deciding, creating and enrolling.
 * Does not belong here: how people are compared, how accounts are made, pages.
 */
package com.illinoisworknet.returningcitizens.intake;
