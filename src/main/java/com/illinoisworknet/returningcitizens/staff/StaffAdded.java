package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** Somebody got a staff account with this role, to work at these institutions. */
public record StaffAdded(long accountId, String role, List<Long> institutionIds) implements DomainEvent {
    static StaffAdded of(long accountId, StaffRights rights) {
        return new StaffAdded(
                accountId,
                rights.role(),
                rights.institutionIds().stream().sorted().toList());
    }
}
