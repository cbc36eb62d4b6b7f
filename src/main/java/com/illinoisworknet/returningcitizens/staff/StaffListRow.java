package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A row of the view {@code staff_list}; only read. */
@Entity
@Table(name = "staff_list")
class StaffListRow {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String username;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    private String suffix;

    private String role;

    private String institutions;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "second_factor")
    private boolean secondFactor;

    private boolean active;

    protected StaffListRow() {}

    long accountId() {
        return accountId;
    }

    boolean isActive() {
        return active;
    }

    /** Whether nobody used the account since then; one without a password opens to nobody anyway. */
    boolean unusedSince(Instant moment) {
        return lastUsedAt != null && lastUsedAt.isBefore(moment);
    }

    StaffListEntry entry(boolean unused, boolean answeredFor) {
        return new StaffListEntry(
                accountId,
                new PersonName(firstName, middleName, lastName, suffix),
                username,
                role,
                Objects.requireNonNullElse(institutions, ""),
                new StaffUse(Objects.requireNonNullElse(lastSignedInAt, StaffUse.NEVER), active, unused),
                secondFactor,
                answeredFor);
    }
}
