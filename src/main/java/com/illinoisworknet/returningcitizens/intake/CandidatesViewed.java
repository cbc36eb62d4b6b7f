package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;
import java.util.UUID;

/**
 * Staff looked at the candidates of an intake.
 *
 * @param intakeKey key of the intake
 * @param accountIds the accounts shown
 * @param wholeAccountIds those of them in the scope of who looked, of which all but the SSN was shown
 */
public record CandidatesViewed(UUID intakeKey, List<Long> accountIds, List<Long> wholeAccountIds)
        implements DomainEvent {}
