package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** Somebody looked at requests for transfers: these. */
public record TransfersViewed(List<Long> transferIds) implements DomainEvent {}
