package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A whole Social Security number was shown, for a reason of {@link RevealReason}. */
public record SsnRevealed(long enrollmentId, long accountId, long institutionId, String reason)
        implements DomainEvent {}
