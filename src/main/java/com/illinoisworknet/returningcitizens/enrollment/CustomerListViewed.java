package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/**
 * Staff looked at a page of the customer list.
 *
 * @param first number of the first row shown, from 0
 * @param enrollmentIds the customers shown
 */
public record CustomerListViewed(int first, List<Long> enrollmentIds) implements DomainEvent {}
