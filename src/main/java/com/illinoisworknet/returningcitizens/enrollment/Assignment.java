package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** The connection of a customer to one staff member. */
@Embeddable
class Assignment {
    @Column(name = "staff_account_id")
    private long staffAccountId;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private long assignedBy;

    protected Assignment() {}

    Assignment(long staffAccountId, Instant assignedAt, long assignedBy) {
        this.staffAccountId = staffAccountId;
        this.assignedAt = assignedAt;
        this.assignedBy = assignedBy;
    }

    long staffAccountId() {
        return staffAccountId;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    long assignedBy() {
        return assignedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && staffAccountId == that.staffAccountId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffAccountId);
    }
}
