package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the signed-in staff member may choose from on the Add Customer form. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class IntakeListsService {
    @Inject
    ReferenceService reference;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The lists as they are today. */
    public IntakeLists current() {
        return new IntakeLists(
                institutions(),
                reference.counties(),
                reference.msrCounties(),
                reference.offenses(),
                LocalDate.now(clock));
    }

    /** The institutions that the staff member may enroll for. */
    private Choices institutions() {
        List<Choice> own = reference.institutions().all().stream()
                .filter(institution -> staff.profile().serves(Long.parseLong(institution.code())))
                .toList();
        return new Choices(own);
    }
}
