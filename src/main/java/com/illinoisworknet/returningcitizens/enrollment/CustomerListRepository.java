package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Reads the customer list within the scope; each answer is one statement. */
@ApplicationScoped
class CustomerListRepository {
    private static final String COLUMNS = """
            l.*, array_to_string(l.offense_ids, ' ') as offenses, array_to_string(l.staff_ids, ' ') as staff""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    Scope scope;

    CustomerCount count(CustomerQuery query, ListMoment moment) {
        CustomerConditions fitting = fitting(query, moment);
        Query counting = query(fitting, """
                select count(*) from (
                    select from customer_list l where %s limit %d) counted""".formatted(fitting.sql(), CustomerCount.LARGEST + 1));
        return CustomerCount.of(((Number) counting.getSingleResult()).longValue());
    }

    /** A page; what is nearer to the end is read from there. */
    List<CustomerListRow> page(CustomerQuery query, CustomerSlice slice, ListMoment moment) {
        if (slice.total().number() == 0) {
            return List.of();
        }
        CustomerConditions fitting = fitting(query, moment);
        CustomerSort order = slice.isNearEnd() ? query.sort().reversed() : query.sort();
        long before = slice.isNearEnd() ? slice.fromEnd() : slice.first();
        List<CustomerListRow> rows =
                rows(fitting, fitting.sql() + ordered(order) + " limit %d offset %d".formatted(slice.rows(), before));
        if (slice.isNearEnd()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** The enrollments of all pages, in order. */
    List<Long> ids(CustomerQuery query, ListMoment moment) {
        CustomerConditions fitting = fitting(query, moment);
        Query asked = query(
                fitting, "select l.enrollment_id from customer_list l where " + fitting.sql() + ordered(query.sort()));
        List<?> ids = asked.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those of these enrollments that are in scope, in no order. */
    List<CustomerListRow> of(Collection<Long> enrollmentIds, ListMoment moment) {
        if (enrollmentIds.isEmpty()) {
            return List.of();
        }
        CustomerConditions among =
                CustomerConditions.inScope(scope.profile(), moment).among(enrollmentIds);
        return rows(among, among.sql());
    }

    /**
     * Keeps that somebody looks at the list, and answers when the visit before this one ended.
     *
     * @param gap so long a pause ends a visit
     */
    Instant visit(long staffAccountId, Instant now, Duration gap) {
        Object before = em.createNativeQuery("""
                insert into list_visit as v (account_id, seen_at, previous_at) values (?1, ?2, ?3)
                on conflict (account_id) do update set
                    previous_at = case when excluded.seen_at - v.seen_at > cast(?4 as interval)
                        then v.seen_at else v.previous_at end,
                    seen_at = greatest(v.seen_at, excluded.seen_at)
                returning previous_at""")
                .setParameter(1, staffAccountId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(Duration.ofDays(1))))
                .setParameter(4, gap.toSeconds() + " seconds")
                .getSingleResult();
        return ((Timestamp) before).toInstant();
    }

    private CustomerConditions fitting(CustomerQuery query, ListMoment moment) {
        return CustomerConditions.of(query, scope.profile(), moment);
    }

    private static String ordered(CustomerSort sort) {
        String way = sort.descending() ? " desc" : "";
        return "\norder by " + sort.column().key() + way + ", l.enrollment_id" + way;
    }

    private List<CustomerListRow> rows(CustomerConditions conditions, String where) {
        Query asked = em.createNativeQuery(
                "select " + COLUMNS + " from customer_list l where " + where, CustomerListRow.class);
        conditions.giveTo(asked);
        List<CustomerListRow> rows = new ArrayList<>();
        for (Object row : asked.getResultList()) {
            rows.add((CustomerListRow) row);
        }
        return rows;
    }

    private Query query(CustomerConditions conditions, String sql) {
        Query asked = em.createNativeQuery(sql);
        conditions.giveTo(asked);
        return asked;
    }
}
