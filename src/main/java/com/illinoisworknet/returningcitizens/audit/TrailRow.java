package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A row of the view {@code audit.trail_entry}; only read. */
@Entity
@Table(schema = "audit", name = "trail_entry")
class TrailRow {
    @Id
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String kind;

    @Enumerated(EnumType.STRING)
    private TrailPart part;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_username_key")
    private String actorUsernameKey;

    @Column(name = "actor_first_name")
    private String actorFirstName;

    @Column(name = "actor_middle_name")
    private String actorMiddleName;

    @Column(name = "actor_last_name")
    private String actorLastName;

    @Column(name = "actor_suffix")
    private String actorSuffix;

    @Column(name = "enrollment_id")
    private Long enrollmentId;

    @Column(name = "institution_id")
    private Long institutionId;

    @Column(name = "institution_name")
    private String institutionName;

    protected TrailRow() {}

    /** @param tells whether the institution may be named; Add Customer does not name one out of scope either */
    TrailEntry entry(Predicate<TrailRow> tells) {
        return new TrailEntry(
                id,
                happenedAt,
                kind,
                part,
                idOr0(actorId),
                actor(),
                idOr0(enrollmentId),
                Optional.ofNullable(institutionName)
                        .filter(name -> tells.test(this))
                        .orElse(""));
    }

    long institutionId() {
        return idOr0(institutionId);
    }

    boolean isOf(long enrollment) {
        return idOr0(enrollmentId) == enrollment;
    }

    private String actor() {
        return actorId == null
                ? ""
                : new PersonName(actorFirstName, actorMiddleName, actorLastName, actorSuffix).full();
    }

    private static long idOr0(Long id) {
        return Optional.ofNullable(id).orElse(0L);
    }
}
