package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who may do what to a customer: the lines of the table of rights that concern one enrollment. */
@RequestScoped
class CustomerRights {
    @Inject
    Scope scope;

    boolean may(CustomerDeed deed, Enrollment enrollment, AccountIdentity account) {
        return switch (deed) {
            case CORRECT_IDENTITY -> mayCorrect(enrollment, account);
        };
    }

    /** Staff: only where this program made the account, since of any other the import knows better. */
    private boolean mayCorrect(Enrollment enrollment, AccountIdentity account) {
        boolean madeHere = account.history().origin() == AccountOrigin.PROGRAM;
        return serves(enrollment) && (madeHere || !isStaff());
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
