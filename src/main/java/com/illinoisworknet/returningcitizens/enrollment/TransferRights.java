package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;

/**
 * Who may do what about a request for a transfer. The database holds the same in {@code scope_decides} and the policies
 * of {@code transfer}.
 */
final class TransferRights {
    private TransferRights() {}

    /**
     * The supervisor of the institution that is asked, and the state administrator; nobody for what they asked for
     * themselves, since a customer is moved by two people (separation of duties, NIST SP 800-53, AC-5).
     */
    static boolean decides(StaffProfile staff, TransferRow transfer) {
        boolean asked = Role.PARTNER_SUPERVISOR.equals(staff.role()) && staff.serves(transfer.askedInstitutionId());
        return (asked || staff.statewide()) && !isOwn(staff, transfer);
    }

    /** Whoever asked. */
    static boolean withdraws(StaffProfile staff, TransferRow transfer) {
        return isOwn(staff, transfer);
    }

    /** Those, staff of the institution that the customer is at or left, and whoever sees the customer. */
    static boolean reads(StaffProfile staff, TransferRow transfer) {
        return decides(staff, transfer)
                || isOwn(staff, transfer)
                || staff.serves(transfer.fromInstitutionId())
                || transfer.inScope();
    }

    private static boolean isOwn(StaffProfile staff, TransferRow transfer) {
        return transfer.requestedBy() == staff.accountId();
    }
}
