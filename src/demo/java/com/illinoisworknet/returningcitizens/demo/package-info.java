/**
 * The one-command run: an embedded database, demo data, and Payara Micro with the WAR, started and stopped together.
 *
 * <p>Belongs here: what only the demo and the browser tests need. Never part of the WAR, never used in production.
 */
package com.illinoisworknet.returningcitizens.demo;
