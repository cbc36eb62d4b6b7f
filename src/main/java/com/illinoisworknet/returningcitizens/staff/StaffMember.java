package com.illinoisworknet.returningcitizens.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** An account with a staff role. */
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

    /** Active: null. */
    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    /** Of the form by which they were added; added otherwise: null. */
    @Column(name = "form_key")
    private String formKey;

    @Version
    private long version;

    /** For JPA. */
    protected StaffMember() {}

    /** Makes an account one of the staff. */
    static StaffMember appoint(long accountId, NewStaff wanted) {
        StaffMember member = new StaffMember();
        member.accountId = accountId;
        member.formKey = wanted.formKey().toString();
        member.take(wanted.rights());
        return member;
    }

    /** Takes a role and the institutions that come with it. */
    void take(StaffRights rights) {
        role = rights.role();
        institutionIds.retainAll(rights.institutionIds());
        institutionIds.addAll(rights.institutionIds());
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    void deactivate(Instant moment) {
        deactivatedAt = moment;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    StaffProfile profile() {
        return new StaffProfile(accountId, role, Set.copyOf(institutionIds));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffMember that && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
