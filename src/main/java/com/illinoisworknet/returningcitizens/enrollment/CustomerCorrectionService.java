package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.Correction;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Corrects what is known of a customer, and loses nothing that somebody else changed meanwhile. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerCorrectionService {
    @Inject
    OpenedCustomer opened;

    @Inject
    AccountIdentityService identities;

    @Inject
    Event<IdentityCorrected> corrected;

    /**
     * Corrects name and birth date of the customer's account, unless somebody else changed them since they were seen.
     *
     * @param seen what staff corrected
     * @param to what it is to be
     * @throws NotFoundException if the customer is not theirs, or they may not
     */
    public Correction correctIdentity(long enrollmentId, Identity seen, Identity to) {
        Enrollment enrollment = opened.openedFor(CustomerDeed.CORRECT_IDENTITY, enrollmentId);
        Correction correction = identities.correct(enrollment.accountId(), seen, to);
        if (correction == Correction.MADE) {
            corrected.fire(new IdentityCorrected(
                    enrollmentId,
                    enrollment.accountId(),
                    !seen.name().equals(to.name()),
                    !seen.birthDate().equals(to.birthDate())));
        }
        return correction;
    }
}
