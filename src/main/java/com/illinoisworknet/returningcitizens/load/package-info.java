/**
 * Loads the existing accounts of Illinois workNet from a file, a million in minutes, as often as wanted.
 *
 * <p>Belongs here: reading the file, what is refused or left out and why, telling new, changed and unchanged rows apart,
 * and writing them in bulk by the {@code COPY} of PostgreSQL. Works without a container, since commands and measurements
 * run it. Does not belong here: the rules of names, numbers and usernames ({@code person}, {@code account}), how an
 * account's traits are stored ({@code matching}), reading arguments and settings ({@code tools}).
 */
package com.illinoisworknet.returningcitizens.load;
