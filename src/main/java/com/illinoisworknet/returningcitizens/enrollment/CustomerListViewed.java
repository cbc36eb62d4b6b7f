package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/**
 * Staff looked at a page of the customer list.
 *
 * @param first number of the first row shown, from 0
 * @param filter what it was filtered by, in codes; see {@link CustomerFilter#address}
 * @param sort see {@link CustomerSort#code}
 * @param searched whether something was typed to search by; what, is not kept, since it can be a name
 * @param enrollmentIds the customers shown
 */
public record CustomerListViewed(int first, String filter, String sort, boolean searched, List<Long> enrollmentIds)
        implements DomainEvent {}
