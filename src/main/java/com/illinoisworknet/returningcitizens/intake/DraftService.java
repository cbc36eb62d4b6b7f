package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What staff began on the Add Customer form and did not finish. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class DraftService {
    @Inject
    IntakeRepository intakes;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Their own, the one that is destroyed first first. */
    public List<WaitingDraft> waiting() {
        return intakes.unfinished(staff.accountId(), clock.instant().minus(StaleDrafts.KEPT)).stream()
                .map(intake -> intake.waiting(StaleDrafts.KEPT))
                .toList();
    }
}
