package com.illinoisworknet.returningcitizens.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the view {@code staff_list}; only read. */
@Entity
@Table(name = "staff_list")
class StaffListRow {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected StaffListRow() {}

    /** Whether nobody used the account since then; one without a password opens to nobody anyway. */
    boolean unusedSince(Instant moment) {
        return lastUsedAt != null && lastUsedAt.isBefore(moment);
    }
}
