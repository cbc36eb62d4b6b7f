package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Somebody opened a request for a transfer, which may show a customer out of their scope. */
public record TransferViewed(long transferId, long enrollmentId, long institutionId) implements DomainEvent {}
