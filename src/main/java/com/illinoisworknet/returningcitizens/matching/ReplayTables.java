package com.illinoisworknet.returningcitizens.matching;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches as they are kept, and how they differ from what is computed again: the tables, over JDBC. */
final class ReplayTables {
    private static final String KEPT = """
            select s.id, s.model_version, coalesce(i.inputs_key_id, ''), coalesce(i.inputs_ciphertext, ''),
                coalesce(d.id, 0), coalesce(d.account_id, 0)
            from match_search s
            left join match_input i on i.search_id = s.id
            left join match_decision d on d.search_id = s.id and d.reverses is null
            """;
    private static final String SINCE = KEPT + "where s.id > ? and s.searched_at >= ? order by s.id limit ?";
    private static final String ONE = KEPT + "where s.id = ?";

    /** A candidate's account, band, probability and each part of the evidence; what only one side says. */
    private static final String DIFFERENCES = """
            with candidate as (
                select 'stored' as side, k.rank, k.account_id, k.band, k.probability, k.evidence
                from match_candidate k
                where k.search_id = ?
                union all
                select 'computed', c.rank, c.account_id, c.band, c.probability, c.evidence
                from jsonb_to_recordset(cast(? as jsonb)) as c (rank int, account_id bigint, band text,
                    probability double precision, evidence jsonb)
            ), statement as (
                select c.side, c.rank, s.words
                from candidate c
                cross join lateral (
                    select 'account ' || c.account_id
                    union all
                    select 'band ' || c.band
                    union all
                    select 'probability ' || c.probability
                    union all
                    select cast(part as text) from jsonb_path_query(c.evidence, '$.*[*]') as part
                    union all
                    select 'evidence of SHA-256 '
                        || left(encode(sha256(convert_to(cast(c.evidence as text), 'UTF8')), 'hex'), 12)) as s (words)
            )
            select s.rank, s.side, string_agg(s.words, ', ' order by s.words collate "C")
            from statement s
            where not exists (
                select from statement o where o.rank = s.rank and o.side <> s.side and o.words = s.words)
            group by s.rank, s.side
            order by s.rank, s.side
            """;

    /** What is told of a search by ids and moments, of its decision, and whom staff saw as belonging to their scope. */
    private static final String TOLD = """
            select format('Search %s, number %s of intake %s, by %s (account %s) at %s, model %s.', s.id, s.number,
                    s.intake_key, b.username, b.id, s.searched_at at time zone 'America/Chicago', s.model_version),
                case when d.id is null then 'No decision was made on it.'
                    else format('Decision %s, by %s (account %s) at %s: %s%s.', d.id, u.username, u.id,
                        d.decided_at at time zone 'America/Chicago',
                        coalesce('account ' || d.account_id, 'none of these'), coalesce(', ' || d.reason, '')) end,
                v.id is not null,
                array(select cast(jsonb_array_elements_text(v.details -> 'wholeAccountIds') as bigint))
            from match_search s
            join account b on b.id = s.searched_by
            left join match_decision d on d.search_id = s.id and d.reverses is null
            left join account u on u.id = d.decided_by
            left join lateral (
                select e.id, e.details
                from audit.event e
                where e.kind = 'CandidatesViewed' and e.intake_key = s.intake_key and e.happened_at >= s.searched_at
                    and (d.id is null or e.happened_at <= d.decided_at)
                    and e.happened_at < coalesce(
                        (select min(n.searched_at) from match_search n
                        where n.intake_key = s.intake_key and n.number > s.number), 'infinity')
                order by e.id desc
                limit 1) v on true
            where s.id = ?
            """;

    private static final String REMOVED = """
            select distinct e.search_id
            from (
                select cast(details ->> 'searchId' as bigint) as search_id
                from audit.event
                where kind = 'CandidatesSearched' and happened_at >= ?) e
            where not exists (select from match_search s where s.id = e.search_id)
            order by 1
            """;

    private static final String DECIDED_OTHERWISE = """
            select coalesce(d.search_id, (select max(s.id) from match_search s where s.intake_key = e.intake_key), 0),
                format('decision %s, in the trail for %s, %s.', e.details ->> 'decisionId',
                    coalesce('account ' || e.account_id, 'none of these'),
                    case when d.id is null then 'is gone'
                        else 'is stored for ' || coalesce('account ' || d.account_id, 'none of these') end)
            from audit.event e
            left join match_decision d on d.id = cast(e.details ->> 'decisionId' as bigint)
            where e.kind in ('MatchDecided', 'CandidatesRejected') and e.happened_at >= ?
                and (d.id is null or d.account_id is distinct from e.account_id)
            order by e.id
            """;

    private final JdbcRows rows;

    ReplayTables(Connection connection) {
        this.rows = new JdbcRows(connection);
    }

    /** The next searches since a moment, in the order of their ids, after one. */
    List<KeptSearch> since(Instant since, long after, int most) throws SQLException {
        return rows.all(SINCE, after, Timestamp.from(since), most).stream()
                .map(KeptSearch::of)
                .toList();
    }

    /** One search; none if it is not there. */
    List<KeptSearch> one(long searchId) throws SQLException {
        return rows.all(ONE, searchId).stream().map(KeptSearch::of).toList();
    }

    /** By rank, what is stored of a search and what is computed, as far as the other does not say it. */
    Map<Integer, Sides> differences(long searchId, String computed) throws SQLException {
        Map<Integer, Sides> byRank = new LinkedHashMap<>();
        for (Object[] row : rows.all(DIFFERENCES, searchId, computed)) {
            Sides said = row[1].equals("stored") ? new Sides((String) row[2], "") : new Sides("", (String) row[2]);
            byRank.merge((Integer) row[0], said, Sides::and);
        }
        return byRank;
    }

    /** Decisions since a moment of which the trail tells otherwise: a search, and a sentence. */
    Map<Long, String> decidedOtherwise(Instant since) throws SQLException {
        Map<Long, String> bySearch = new LinkedHashMap<>();
        rows.all(DECIDED_OTHERWISE, Timestamp.from(since)).forEach(row -> bySearch.put((Long) row[0], (String) row[1]));
        return bySearch;
    }

    /** What is told of a search beside its candidates. */
    ToldSearch told(long searchId) throws SQLException {
        Object[] row = rows.all(TOLD, searchId).get(0);
        return new ToldSearch((String) row[0], (String) row[1], (Boolean) row[2], Set.copyOf(List.of((Long[]) row[3])));
    }

    /** Searches since a moment that the trail tells of, and that are not there. */
    List<Long> removed(Instant since) throws SQLException {
        return rows.all(REMOVED, Timestamp.from(since)).stream()
                .map(row -> (Long) row[0])
                .toList();
    }

    /**
     * A search, without its candidates.
     *
     * @param search when, by whom
     * @param decision what was decided, when, by whom
     * @param viewed whether staff looked at the candidates
     * @param wholeAccountIds the accounts in their scope then, of which they saw all
     */
    record ToldSearch(String search, String decision, boolean viewed, Set<Long> wholeAccountIds) {}

    /** What only the one says and what only the other. */
    record Sides(String stored, String computed) {
        Sides and(Sides other) {
            return new Sides(stored + other.stored, computed + other.computed);
        }

        String words() {
            return "stored %s; computed %s".formatted(orNothing(stored), orNothing(computed));
        }

        private static String orNothing(String said) {
            return said.isEmpty() ? "nothing of this" : said;
        }
    }
}
