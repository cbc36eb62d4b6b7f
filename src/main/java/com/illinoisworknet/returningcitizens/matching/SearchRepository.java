package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Searches and the candidates they showed, in the database. */
@Dependent
class SearchRepository {
    @PersistenceContext
    EntityManager entities;

    SearchRepository() {}

    SearchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stores a search with the next number of its intake.
     *
     * @return the id of the search
     * @throws BusinessException {@code matchSearch.again} if the intake is searched for twice at once
     */
    long add(UUID intakeKey, long staffAccountId, Instant searchedAt, String modelVersion) {
        int added = entities.createNativeQuery("""
                        insert into match_search (intake_key, number, searched_at, searched_by, model_version)
                        select cast(?1 as uuid), coalesce(max(number), 0) + 1, cast(?2 as timestamptz), ?3, ?4
                        from match_search
                        where intake_key = cast(?1 as uuid)
                        on conflict (intake_key, number) do nothing
                        """)
                .setParameter(1, intakeKey.toString())
                .setParameter(2, Timestamp.from(searchedAt))
                .setParameter(3, staffAccountId)
                .setParameter(4, modelVersion)
                .executeUpdate();
        if (added == 0) {
            throw new BusinessException("matchSearch.again");
        }
        return latest(intakeKey).map(MatchSearch::id).orElseThrow();
    }

    /** Stores the candidates of a search, ranked as they come. */
    void addCandidates(long searchId, List<Candidate> candidates) {
        for (int rank = 1; rank <= candidates.size(); rank++) {
            addCandidate(searchId, rank, candidates.get(rank - 1));
        }
    }

    /** The latest search of an intake, as it was shown. */
    Optional<MatchSearch> latest(UUID intakeKey) {
        List<?> rows = entities.createNativeQuery("""
                        select s.id, s.number, s.searched_at, s.model_version
                        from match_search s
                        where s.intake_key = cast(?1 as uuid)
                        order by s.number desc
                        limit 1
                        """)
                .setParameter(1, intakeKey.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> search(intakeKey, row))
                .findFirst();
    }

    /** How many searches an intake had. */
    int count(UUID intakeKey) {
        return number(entities.createNativeQuery("""
                        select count(*) from match_search where intake_key = cast(?1 as uuid)
                        """)
                .setParameter(1, intakeKey.toString())
                .getSingleResult());
    }

    /** How many searches of a staff member from a moment on belong to intakes without an enrollment. */
    int countFruitless(long staffAccountId, Instant from) {
        return number(entities.createNativeQuery("""
                        select count(*)
                        from match_search s
                        where s.searched_by = ?1 and s.searched_at >= cast(?2 as timestamptz)
                            and enrollment_of_intake(s.intake_key) is null
                        """)
                .setParameter(1, staffAccountId)
                .setParameter(2, Timestamp.from(from))
                .getSingleResult());
    }

    private void addCandidate(long searchId, int rank, Candidate candidate) {
        entities.createNativeQuery("""
                        insert into match_candidate (search_id, rank, account_id, band, probability, evidence)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))
                        """)
                .setParameter(1, searchId)
                .setParameter(2, rank)
                .setParameter(3, candidate.accountId())
                .setParameter(4, candidate.assessment().band().name())
                .setParameter(5, candidate.assessment().probability())
                .setParameter(6, StoredEvidence.json(candidate))
                .executeUpdate();
    }

    private MatchSearch search(UUID intakeKey, Object[] row) {
        long id = ((Number) row[0]).longValue();
        Instant searchedAt = ((Timestamp) row[2]).toInstant();
        return new MatchSearch(id, intakeKey, number(row[1]), searchedAt, (String) row[3], candidates(id));
    }

    private List<Candidate> candidates(long searchId) {
        List<?> rows = entities.createNativeQuery("""
                        select c.account_id, c.band,
                            concat_ws(' ', c.evidence -> 'odds' ->> 'before', c.evidence -> 'odds' ->> 'fields',
                                c.evidence -> 'odds' ->> 'others', c.evidence -> 'odds' ->> 'rivals'),
                            coalesce((select string_agg(
                                    concat_ws(' ', f ->> 'field', f ->> 'verdict', f ->> 'how', f ->> 'weight'), ','
                                    order by place)
                                from jsonb_array_elements(c.evidence -> 'fields') with ordinality as e(f, place)), ''),
                            coalesce((select string_agg(caution, ',')
                                from jsonb_array_elements_text(c.evidence -> 'cautions') as caution), ''),
                            concat_ws(' ', c.evidence -> 'whatIf' ->> 'field', c.evidence -> 'whatIf' ->> 'band')
                        from match_candidate c
                        where c.search_id = ?1
                        order by c.rank
                        """).setParameter(1, searchId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SearchRepository::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                ((Number) row[0]).longValue(),
                StoredEvidence.read((String) row[1], (String) row[2], (String) row[3], (String) row[4]),
                StoredEvidence.lifts((String) row[5]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
