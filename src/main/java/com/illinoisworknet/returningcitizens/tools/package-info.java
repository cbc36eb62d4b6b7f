/**
 * Commands for state IT, started by {@code server-config/bin/rc-tool} with the class path of the unpacked WAR.
 *
 * <p>Belongs here: plain {@code main} classes that read their settings and call what is below. Does not belong here:
 * rules, and SQL beyond what a command is for.
 */
package com.illinoisworknet.returningcitizens.tools;
