package com.illinoisworknet.returningcitizens.reference;

/**
 * One entry of a list to choose from.
 *
 * @param code what is stored: a county's code, the id of an institution or an offense
 * @param label what people read
 */
public record Choice(String code, String label) {}
