package com.illinoisworknet.returningcitizens.web;

import java.io.Serializable;

/**
 * One option of a field in which people choose.
 *
 * @param value the code that the form holds
 * @param label what people read, and search in
 */
public record Choice(String value, String label) implements Serializable {}
