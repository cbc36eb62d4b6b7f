package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for transfers: who may do what. Staff account 20 asks institution 2 for a customer of 1. */
class TransferTest {
    @ParameterizedTest(name = "{0} of institution {2}, account {1}: decides {3}, withdraws {4}, reads {5}")
    @CsvSource({
        "PARTNER_STAFF,       20, 1, no,  yes, yes", // who asked
        "PARTNER_STAFF,       21, 1, no,  no,  yes", // staff of where the customer is
        "PARTNER_SUPERVISOR,  22, 1, no,  no,  yes",
        "PARTNER_SUPERVISOR,  23, 2, yes, no,  yes", // the supervisor who is asked
        "PARTNER_STAFF,       24, 2, no,  no,  no",
        "PARTNER_SUPERVISOR,  25, 3, no,  no,  no",
        "STATE_ADMINISTRATOR, 26, 9, yes, no,  yes",
        "STATE_ADMINISTRATOR, 20, 9, no,  yes, yes", // nobody decides what they asked for
        "PARTNER_SUPERVISOR,  20, 2, no,  yes, yes",
    })
    void whoIsAskedDecidesAndWhoAskedTakesBack(
            String role, long account, long institution, String decides, String withdraws, String reads) {
        StaffProfile staff = new StaffProfile(account, named(role), Set.of(institution));

        TransferRow asked = asked();

        assertThat(TransferRights.decides(staff, asked)).isEqualTo(decides.equals("yes"));
        assertThat(TransferRights.withdraws(staff, asked)).isEqualTo(withdraws.equals("yes"));
        assertThat(TransferRights.reads(staff, asked)).isEqualTo(reads.equals("yes"));
    }

    @Test
    void onlyTheCallThatClosedARequestMovedSomebody() {
        TransferApproval first = new TransferApproval(true, TransferState.APPROVED, 10, List.of());
        TransferApproval second = new TransferApproval(false, TransferState.APPROVED, 10, List.of());
        TransferApproval late = new TransferApproval(true, TransferState.LAPSED, 10, List.of());

        assertThat(first.moved()).isTrue();
        assertThat(second.moved()).isFalse();
        assertThat(late.moved()).isFalse();
        assertThat(late.lapsed()).isTrue();
    }

    private static String named(String constant) {
        return switch (constant) {
            case "PARTNER_STAFF" -> Role.PARTNER_STAFF;
            case "PARTNER_SUPERVISOR" -> Role.PARTNER_SUPERVISOR;
            default -> Role.STATE_ADMINISTRATOR;
        };
    }

    /** Of a customer whom nobody has in scope. */
    private static TransferRow asked() {
        return new TransferRow() {
            @Override
            long requestedBy() {
                return Stays.STAFF;
            }

            @Override
            long fromInstitutionId() {
                return Stays.INSTITUTION;
            }

            @Override
            long askedInstitutionId() {
                return 2;
            }

            @Override
            boolean inScope() {
                return false;
            }
        };
    }
}
