package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Whoever asked to move a customer took it back. */
public record TransferWithdrawn(long transferId, long enrollmentId, long institutionId) implements DomainEvent {}
