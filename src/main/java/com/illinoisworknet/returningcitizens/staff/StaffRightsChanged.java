package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** The role or the institutions of a staff member changed: from what to what. */
public record StaffRightsChanged(
        long accountId,
        String roleBefore,
        List<Long> institutionIdsBefore,
        String roleAfter,
        List<Long> institutionIdsAfter)
        implements DomainEvent {
    static StaffRightsChanged of(long accountId, StaffProfile before, StaffRights after) {
        return new StaffRightsChanged(
                accountId,
                before.role(),
                before.institutionIds().stream().sorted().toList(),
                after.role(),
                after.institutionIds().stream().sorted().toList());
    }
}
