package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what waits for a staff member within their scope, all in one statement. */
@ApplicationScoped
class CustomerTaskRepository {
    /** ?1 the staff account, ?2 whether statewide, ?3 the institutions, apart by commas. */
    private static final String COVERS = """
            (?2 or e.institution_id = any (cast(string_to_array(?3, ',') as bigint[]))
                or exists (select from assignment a where a.enrollment_id = e.id and a.staff_account_id = ?1))""";

    private static final String TASKS = """
            select 'RELEASES', count(*), cast(min(e.msr_date) as text), ''
            from enrollment e
            where e.exited_on is null and e.msr_date >= ?4 and e.msr_date <= ?5 and %1$s
            union all
            select 'PASSWORDS_EXPIRING', count(*), cast(min(c.expires_at at time zone ?7) as text), ''
            from credential c
            join enrollment e on e.account_id = c.account_id and e.exited_on is null
            where c.temporary and c.expires_at > ?9 and c.expires_at < cast(?6 as timestamp) at time zone ?7 and %1$s
            union all
            select 'TRANSFERS_TO_DECIDE', count(*), cast(min(t.requested_at at time zone ?7) as text), ''
            from transfer t
            where t.state = 'OPEN' and t.requested_by <> ?1
                and (?2 or ?8 and t.asked_institution_id = any (cast(string_to_array(?3, ',') as bigint[])))
            union all
            select 'TRANSFERS_ASKED_FOR', count(*), cast(min(t.requested_at at time zone ?7) as text),
                case when count(*) = 1 then min(i.name) else '' end
            from transfer t
            join parent_institution i on i.id = t.asked_institution_id
            where t.state = 'OPEN' and t.requested_by = ?1""".formatted(COVERS);

    private static final String ENROLLED = """
            select count(*) from (
                select from enrollment e where e.exited_on is null and %s limit ?4) as counted""".formatted(COVERS);

    private static final int ISO_DAY = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    Scope scope;

    /** What there is to do. */
    List<CustomerTask> tasks(TaskDays days) {
        List<?> rows = scoped(em.createNativeQuery(TASKS))
                .setParameter(4, Date.valueOf(days.today()))
                .setParameter(5, Date.valueOf(days.lastRelease()))
                .setParameter(6, days.lastExpiry().plusDays(1).toString())
                .setParameter(7, days.zone().getId())
                .setParameter(8, Role.PARTNER_SUPERVISOR.equals(scope.profile().role()))
                .setParameter(9, Timestamp.from(days.now()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> count(row) > 0)
                .map(CustomerTaskRepository::task)
                .toList();
    }

    /** How many are enrolled, counted up to a limit. */
    long enrolled(int atMost) {
        return ((Number) scoped(em.createNativeQuery(ENROLLED))
                        .setParameter(4, atMost)
                        .getSingleResult())
                .longValue();
    }

    private Query scoped(Query query) {
        String institutions =
                scope.institutionIds().stream().map(String::valueOf).collect(Collectors.joining(","));
        return query.setParameter(1, scope.profile().accountId())
                .setParameter(2, scope.profile().statewide())
                .setParameter(3, institutions);
    }

    private static CustomerTask task(Object[] row) {
        LocalDate first = LocalDate.parse(((String) row[2]).substring(0, ISO_DAY));
        return new CustomerTask(CustomerTask.Kind.valueOf((String) row[0]), count(row), first, (String) row[3]);
    }

    private static long count(Object[] row) {
        return ((Number) row[1]).longValue();
    }
}
