package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** Add Customer met a live enrollment: under the same IDOC number, or of the account that was chosen. */
public record AlreadyCustomerMet(UUID intakeKey, long enrollmentId, boolean inScope) implements DomainEvent {}
