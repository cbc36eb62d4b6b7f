package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * Counts for the dashboard what waits for a staff member within their scope. Numbers and days only, nobody's name: the
 * pages behind name people, and record that they were looked at.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerTaskService {
    /** Counted no further: more are <em>10,000+</em>. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    CustomerTaskRepository tasks;

    @Inject
    Clock clock;

    /** What there is to do, in the order in which it is shown. */
    public List<CustomerTask> tasks() {
        return tasks.tasks(TaskDays.of(clock)).stream()
                .sorted(Comparator.comparing(CustomerTask::kind))
                .toList();
    }

    /** How many customers are enrolled now; {@link #MOST_COUNTED} + 1 if there are more. */
    public long enrolled() {
        return tasks.enrolled(MOST_COUNTED + 1);
    }
}
