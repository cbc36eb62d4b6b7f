package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Staff corrected name, birth date or both of a customer's account. */
public record IdentityCorrected(long enrollmentId, long accountId, boolean name, boolean birthDate)
        implements DomainEvent {}
