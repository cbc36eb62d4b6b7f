package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Shows a customer's whole Social Security number, which is nowhere else shown whole (5 ILCS 179, Identity Protection Act). */
@Stateless
@RolesAllowed(Role.STATE_ADMINISTRATOR)
public class SsnRevealService {
    @Inject
    OpenedCustomer opened;

    @Inject
    AccountIdentityService identities;

    @Inject
    Event<SsnRevealed> revealed;

    /**
     * The whole number. The event is written in the same transaction, so that no number is shown without a record.
     *
     * @throws BusinessException {@code revealSsn.reasonMissing}
     * @throws NotFoundException if there is no such customer, or no number on file
     */
    public SocialSecurityNumber reveal(long enrollmentId, RevealReason reason) {
        Enrollment enrollment = opened.visible(enrollmentId, "reveal an SSN");
        if (reason == RevealReason.NOT_GIVEN) {
            throw new BusinessException("revealSsn.reasonMissing");
        }
        SocialSecurityNumber whole =
                identities.wholeSsn(enrollment.accountId()).orElseThrow(() -> new NotFoundException("SSN"));
        revealed.fire(new SsnRevealed(enrollmentId, enrollment.accountId(), enrollment.institutionId(), reason.name()));
        return whole;
    }
}
