package com.illinoisworknet.returningcitizens.shared;

/**
 * Somebody asked for what they may not have, or for what does not exist.
 *
 * @param what the page or the deed, without parameters
 */
public record AccessRefused(String what) implements RefusalEvent {}
