package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * Somebody read a page of the trail.
 *
 * @param newest id of the first entry shown; 0 if none was
 * @param entries how many were shown
 */
public record TrailViewed(long newest, int entries) implements DomainEvent {}
