package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/**
 * Somebody was shown names of customers in a list of something else.
 *
 * @param enrollmentIds whose
 */
public record CustomerNamesViewed(List<Long> enrollmentIds) implements DomainEvent {}
