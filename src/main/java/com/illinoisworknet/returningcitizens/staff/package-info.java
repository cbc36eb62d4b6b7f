/**
 * Staff members: accounts with a staff role, their partner, and the institutions they serve.
 *
 * <p>Belongs here: who works where. Does not belong here: pages, and what staff may do with customers.
 */
package com.illinoisworknet.returningcitizens.staff;
