package com.illinoisworknet.returningcitizens.web.customers;

/**
 * A filter that is on, as a chip shows it.
 *
 * @param label by what is filtered
 * @param value what people read for the code; empty where the label says it all
 * @param remove what the button that removes it sends
 */
public record FilterChip(String label, String value, String remove) {}
