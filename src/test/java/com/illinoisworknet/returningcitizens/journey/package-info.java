/**
 * What people do with the product, in a real browser on the real parts: the demo's own launcher, database and server.
 *
 * <p>Belongs here: one class per journey ({@code *Journey}), and what they share. Does not belong here: questions that
 * a faster test can answer.
 */
package com.illinoisworknet.returningcitizens.journey;
