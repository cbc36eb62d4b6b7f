package com.illinoisworknet.returningcitizens.reference;

/**
 * What an import changes of one field.
 *
 * @param field the name of the form's property
 * @param before "" for nothing
 * @param after "" for nothing
 */
public record FieldChange(String field, String before, String after) {}
