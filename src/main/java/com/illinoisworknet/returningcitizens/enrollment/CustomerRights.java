package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Who may do what to a customer: the lines of the table of rights that concern one enrollment. */
@RequestScoped
class CustomerRights {
    /** How long staff may void what they entered themselves. */
    private static final Duration OWN_VOID = Duration.ofHours(24);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    boolean may(CustomerDeed deed, Enrollment enrollment, AccountIdentity account) {
        return switch (deed) {
            case CORRECT_IDENTITY -> mayCorrect(enrollment, account);
            case EDIT_ENROLLMENT, EXIT, TRANSFER, REVERSE_DECISION -> serves(enrollment);
            case RE_ENROLL -> scope.covers(enrollment);
            case ASSIGN_STAFF -> isStaff() ? scope.covers(enrollment) : serves(enrollment);
            case UNLOCK -> isStaff() ? enrollment.isAssigned(staff().accountId()) : serves(enrollment);
            case VOID_ENROLLMENT -> serves(enrollment) && (!isStaff() || isOwnAndFresh(enrollment));
        };
    }

    /** Whether there is something to do: a void enrollment is only looked at, one that has ended is not ended again. */
    boolean applies(CustomerDeed deed, Enrollment enrollment) {
        return switch (deed) {
            case EXIT, UNLOCK, ASSIGN_STAFF, TRANSFER -> enrollment.live();
            case RE_ENROLL -> !enrollment.live() && !enrollment.isVoid();
            case CORRECT_IDENTITY, EDIT_ENROLLMENT, REVERSE_DECISION, VOID_ENROLLMENT -> !enrollment.isVoid();
        };
    }

    private boolean isOwnAndFresh(Enrollment enrollment) {
        return enrollment.wasEnteredBy(staff().accountId())
                && clock.instant().isBefore(enrollment.enrolledAt().plus(OWN_VOID));
    }

    /**
     * Staff: only where this program made the account, since of any other the import knows better. Nobody by a void
     * enrollment, which may have been connected to somebody else's account.
     */
    private boolean mayCorrect(Enrollment enrollment, AccountIdentity account) {
        boolean madeHere = account.history().origin() == AccountOrigin.PROGRAM;
        return !enrollment.isVoid() && serves(enrollment) && (madeHere || !isStaff());
    }

    private boolean serves(Enrollment enrollment) {
        return staff().serves(enrollment.institutionId());
    }

    private boolean isStaff() {
        return Role.PARTNER_STAFF.equals(staff().role());
    }

    private StaffProfile staff() {
        return scope.profile();
    }
}
