package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** A supervisor looked at the searches that wait for a release. */
public record StoppedSearchesViewed(List<Long> stopIds) implements DomainEvent {}
