package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** The enrollment ended or moved before anybody decided on its transfer. */
public record TransferLapsed(long transferId, long enrollmentId, long institutionId) implements DomainEvent {}
