package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions on candidates, and the pairs of accounts that are two people, in the database. */
@Dependent
class DecisionRepository {
    @PersistenceContext
    EntityManager entities;

    DecisionRepository() {}

    DecisionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stores a decision on a search.
     *
     * @return the id of the decision
     * @throws BusinessException {@code matchDecision.alreadyMade} if the intake is decided
     */
    long add(MatchDecision decision, long searchId, long staffAccountId, Instant decidedAt) {
        int added = entities.createNativeQuery("""
                        insert into match_decision (intake_key, search_id, account_id, reason, decided_by, decided_at)
                        values (cast(?1 as uuid), ?2, cast(nullif(?3, '') as bigint), nullif(?4, ''), ?5,
                            cast(?6 as timestamptz))
                        on conflict (intake_key) where reverses is null do nothing
                        """)
                .setParameter(1, decision.intakeKey().toString())
                .setParameter(2, searchId)
                .setParameter(3, decision.chosen().map(String::valueOf).orElse(""))
                .setParameter(4, decision.reason())
                .setParameter(5, staffAccountId)
                .setParameter(6, Timestamp.from(decidedAt))
                .executeUpdate();
        if (added == 0) {
            throw new BusinessException("matchDecision.alreadyMade");
        }
        return idOf(decision);
    }

    /**
     * Stores a decision that reverses another on the same search.
     *
     * @return the id of the decision
     * @throws BusinessException {@code matchDecision.alreadyMade} if that is reversed already
     */
    long addReversal(MatchDecision decision, long reversed, long staffAccountId, Instant decidedAt) {
        List<?> added = entities.createNativeQuery("""
                        insert into match_decision (intake_key, search_id, account_id, reason, decided_by, decided_at,
                            reverses)
                        select d.intake_key, d.search_id, cast(nullif(?2, '') as bigint), nullif(?3, ''), ?4,
                            cast(?5 as timestamptz), d.id
                        from match_decision d
                        where d.id = ?1
                        on conflict (reverses) do nothing
                        returning id
                        """)
                .setParameter(1, reversed)
                .setParameter(2, decision.chosen().map(String::valueOf).orElse(""))
                .setParameter(3, decision.reason())
                .setParameter(4, staffAccountId)
                .setParameter(5, Timestamp.from(decidedAt))
                .getResultList();
        return added.stream()
                .map(id -> ((Number) id).longValue())
                .findFirst()
                .orElseThrow(() -> new BusinessException("matchDecision.alreadyMade"));
    }

    /** Stores what a decision that reverses another did. */
    void keep(long decisionId, Reversal did) {
        entities.createNativeQuery("""
                        insert into match_reversal (decision_id, enrollment_id, from_account_id, to_account_id,
                            taken_back, stayed)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, decisionId)
                .setParameter(2, did.enrollmentId())
                .setParameter(3, did.fromAccountId())
                .setParameter(4, did.toAccountId())
                .setParameter(5, names(did.takenBack()))
                .setParameter(6, names(did.stayed()))
                .executeUpdate();
    }

    /** The decision of an intake that nothing reverses. */
    Optional<DecisionOnFile> standing(UUID intakeKey) {
        List<?> rows = entities.createNativeQuery("""
                        select d.id, coalesce(d.account_id, 0), d.decided_by, d.decided_at
                        from match_decision d
                        where d.intake_key = cast(?1 as uuid)
                            and not exists (select from match_decision r where r.reverses = d.id)
                        """)
                .setParameter(1, intakeKey.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DecisionOnFile(
                        id(row[0]), intakeKey, id(row[1]), id(row[2]), ((Timestamp) row[3]).toInstant()))
                .findFirst();
    }

    /** Stores that two accounts are two people's. */
    void addPair(long decisionId, AccountPair pair) {
        entities.createNativeQuery("""
                        insert into not_same_person (account_id, other_account_id, decision_id)
                        values (?1, ?2, ?3)
                        on conflict (account_id, other_account_id) do nothing
                        """)
                .setParameter(1, pair.accountId())
                .setParameter(2, pair.otherAccountId())
                .setParameter(3, decisionId)
                .executeUpdate();
    }

    /** Stores that each candidate rejected by a decision is another person than the new account's. */
    void addNotSamePerson(long decisionId, long newAccountId) {
        entities.createNativeQuery("""
                        insert into not_same_person (account_id, other_account_id, decision_id)
                        select least(c.account_id, ?2), greatest(c.account_id, ?2), d.id
                        from match_decision d
                        join match_candidate c on c.search_id = d.search_id
                        where d.id = ?1 and d.account_id is null and c.account_id <> ?2
                        on conflict (account_id, other_account_id) do nothing
                        """)
                .setParameter(1, decisionId)
                .setParameter(2, newAccountId)
                .executeUpdate();
    }

    private long idOf(MatchDecision decision) {
        Object id = entities.createNativeQuery("""
                        select id from match_decision where intake_key = cast(?1 as uuid) and reverses is null
                        """)
                .setParameter(1, decision.intakeKey().toString())
                .getSingleResult();
        return ((Number) id).longValue();
    }

    private static String names(Collection<? extends Enum<?>> parts) {
        return parts.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static long id(Object cell) {
        return ((Number) cell).longValue();
    }
}
