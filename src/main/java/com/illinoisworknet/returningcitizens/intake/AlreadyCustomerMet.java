package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** A search met a live enrollment under the same IDOC number. */
public record AlreadyCustomerMet(UUID intakeKey, long enrollmentId, boolean inScope) implements DomainEvent {}
