package com.illinoisworknet.returningcitizens.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** An account with a staff role. Rows are made by an administrator, never by the application's own login. */
@Entity
@Table(name = "staff_member")
class StaffMember {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String role;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_institution", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "institution_id")
    private Set<Long> institutionIds = new HashSet<>();

    protected StaffMember() {}

    StaffProfile profile() {
        return new StaffProfile(accountId, role, Set.copyOf(institutionIds));
    }
}
