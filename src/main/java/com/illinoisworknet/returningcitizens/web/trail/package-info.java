/**
 * Pages that tell what happened: the audit trail, and a customer's time line.
 *
 * <p>Belongs here: filters of the trail, and entries put into words. Does not belong here: whose entries somebody may
 * see ({@code audit}).
 */
package com.illinoisworknet.returningcitizens.web.trail;
