package com.illinoisworknet.returningcitizens.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A search past a limit; a supervisor releases it. */
@Entity
@Table(name = "stopped_search")
class StoppedSearch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_account_id")
    private long staffAccountId;

    @Column(name = "intake_key")
    private UUID intakeKey;

    @Column(name = "per_day")
    private boolean perDay;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    protected StoppedSearch() {}

    static StoppedSearch stop(UUID intakeKey, long staffAccountId, boolean perDay, Instant now) {
        StoppedSearch stop = new StoppedSearch();
        stop.intakeKey = intakeKey;
        stop.staffAccountId = staffAccountId;
        stop.perDay = perDay;
        stop.stoppedAt = now;
        return stop;
    }

    /** Lets the staff member search again; releasing twice changes nothing. */
    void release(long supervisorId, Instant now) {
        if (waiting()) {
            releasedBy = supervisorId;
            releasedAt = now;
        }
    }

    boolean waiting() {
        return releasedAt == null;
    }

    boolean perDay() {
        return perDay;
    }

    long id() {
        return id;
    }

    long staffAccountId() {
        return staffAccountId;
    }

    UUID intakeKey() {
        return intakeKey;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }
}
