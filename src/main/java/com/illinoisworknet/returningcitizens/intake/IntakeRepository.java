package com.illinoisworknet.returningcitizens.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps intakes and stopped searches, and holds the lock under which accounts come to be. */
@ApplicationScoped
class IntakeRepository {
    @PersistenceContext
    private EntityManager em;

    /** Begins the intake unless it is there, and holds it for this transaction: a second press waits. */
    Intake lockOrBegin(UUID key, long staffAccountId, Instant now) {
        em.createNativeQuery("""
                        insert into intake (key, staff_account_id, state, begun_at, changed_at)
                        values (cast(?1 as uuid), ?2, 'DRAFT', ?3, ?3)
                        on conflict on constraint intake_pk do nothing""")
                .setParameter(1, key.toString())
                .setParameter(2, staffAccountId)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return lock(key).orElseThrow();
    }

    /** Holds the intake for this transaction. */
    Optional<Intake> lock(UUID key) {
        return Optional.ofNullable(em.find(Intake.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Intake> find(UUID key) {
        return Optional.ofNullable(em.find(Intake.class, key));
    }

    /** Intakes of a staff member that hold something typed and were touched since then, the oldest touch first. */
    List<Intake> unfinished(long staffAccountId, Instant touchedSince) {
        return em.createQuery("""
                        select i from Intake i
                        where i.staffAccountId = :staff and i.state in :unfinished and i.changedAt > :since
                            and i.typedKeyId is not null
                        order by i.changedAt""", Intake.class)
                .setParameter("staff", staffAccountId)
                .setParameter("unfinished", List.of(IntakeState.DRAFT, IntakeState.UNDECIDED))
                .setParameter("since", touchedSince)
                .getResultList();
    }

    /** Destroys what was typed into unfinished intakes that nobody touched since then and nobody holds; their keys. */
    List<UUID> abandonUntouchedSince(Instant then, int atMost) {
        List<?> keys = em.createNativeQuery("""
                        update intake
                        set state = 'ABANDONED', typed_ciphertext = null, typed_key_id = null, searched_for = null,
                            version = version + 1
                        where key in (
                            select i.key from intake i
                            where i.state in ('DRAFT', 'UNDECIDED') and i.changed_at <= ?1
                            order by i.changed_at
                            limit ?2
                            for update skip locked)
                        returning cast(key as text)""")
                .setParameter(1, Timestamp.from(then))
                .setParameter(2, atMost)
                .getResultList();
        return keys.stream().map(String.class::cast).map(UUID::fromString).toList();
    }

    /** Waits until nobody else is making an account, and keeps others waiting until this transaction ends. */
    void oneAccountAtATime() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, CreationLock.KEY)
                .getResultList();
    }

    void add(StoppedSearch stopped) {
        em.persist(stopped);
        em.flush();
    }

    /** All stops of one intake. */
    List<StoppedSearch> stopsOf(UUID intakeKey) {
        return em.createQuery("select s from StoppedSearch s where s.intakeKey = :key", StoppedSearch.class)
                .setParameter("key", intakeKey)
                .getResultList();
    }

    /** The stops by the limit of a day since a moment, of one staff member. */
    List<StoppedSearch> dayStopsSince(long staffAccountId, Instant from) {
        return em.createQuery("""
                        select s from StoppedSearch s
                        where s.staffAccountId = :staff and s.perDay = true and s.stoppedAt >= :from""", StoppedSearch.class)
                .setParameter("staff", staffAccountId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Stops that wait for a release, oldest first. */
    List<StoppedSearch> waitingStops() {
        return em.createQuery(
                        "select s from StoppedSearch s where s.releasedAt is null order by s.stoppedAt",
                        StoppedSearch.class)
                .getResultList();
    }

    Optional<StoppedSearch> lockStop(long id) {
        return Optional.ofNullable(em.find(StoppedSearch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
