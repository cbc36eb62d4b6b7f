package com.illinoisworknet.returningcitizens.reference;

/**
 * A row of reference data as the list shows it.
 *
 * @param offered whether forms offer it today
 */
public record ReferenceEntry(long id, ReferenceText text, boolean offered) {}
