package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A batch of sealed values was sealed anew with the newest key.
 *
 * @param values how many
 */
public record ValuesSealedAnew(int values) implements DomainEvent {}
