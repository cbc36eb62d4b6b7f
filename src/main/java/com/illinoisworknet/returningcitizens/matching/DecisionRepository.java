package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

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
                        on conflict (intake_key) do nothing
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
                        select id from match_decision where intake_key = cast(?1 as uuid)
                        """)
                .setParameter(1, decision.intakeKey().toString())
                .getSingleResult();
        return ((Number) id).longValue();
    }
}
