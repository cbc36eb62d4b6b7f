package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Staff looked at a customer. */
public record CustomerViewed(long enrollmentId, long accountId, long institutionId) implements DomainEvent {}
