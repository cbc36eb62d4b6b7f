package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Staff had the failed sign-ins of a customer forgotten, so that they can try again at once. */
public record SignInUnlocked(long enrollmentId, long accountId) implements DomainEvent {}
