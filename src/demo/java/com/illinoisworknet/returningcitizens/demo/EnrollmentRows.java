package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Enrollments of the last months, seen from the day of the first start, with counties, offenses and assignment. */
final class EnrollmentRows {
    private static final String ENROLLMENT = """
            insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, msr_county_code,
                intake_key, enrolled_by, enrolled_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String EXIT = "update enrollment set exited_on = ?, exit_reason = ? where id = ?";
    private static final String COUNTY = """
            insert into enrollment_commitment_county (enrollment_id, county_code)
            values (?, ?)""";
    private static final String OFFENSE = """
            insert into enrollment_offense (enrollment_id, offense_id)
            select ?, id from offense order by id offset ? limit 1 on conflict do nothing""";
    private static final String ASSIGNMENT = """
            insert into assignment (enrollment_id, staff_account_id, assigned_at, assigned_by)
            values (?, ?, ?, ?) on conflict do nothing""";

    private static final String LETTERS = "BKMNRSY";
    private static final int OFFENSES = 162;
    private static final int LONGEST_STAY = 330;
    private static final int LONGEST_AHEAD = 1200;
    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final List<String> EXIT_REASONS = List.of("RELEASED", "COMPLETED", "MOVED");

    private final Sql sql;
    private final Random random;
    private final DrawnPeople people;
    private final TraitRows index;
    private final LocalDate today;
    private final Set<String> usedNumbers = new HashSet<>(PeopleToTry.NUMBERS);

    EnrollmentRows(Sql sql, Random random, DrawnPeople people, TraitRows index, LocalDate today) {
        this.sql = sql;
        this.random = random;
        this.people = people;
        this.index = index;
        this.today = today;
    }

    /** Enrolls an account under a number that nobody has, and answers the enrollment's id. */
    long insert(long account, String institution, String staff) throws SQLException {
        return insert(account, number(), institution, staff);
    }

    /** Enrolls an account under this number, and answers the enrollment's id. */
    long insert(long account, IdocNumber number, String institution, String staff) throws SQLException {
        LocalDate on = today.minusDays(3L + random.nextInt(LONGEST_STAY));
        Instant at = on.atTime(MORNING).atZone(ClockProducer.ILLINOIS).toInstant();
        long by = StaffRows.account(sql, staff);
        long enrollment = sql.number(
                ENROLLMENT,
                account,
                number.value(),
                ReferenceRows.institution(sql, institution),
                on,
                today.plusDays(5L + random.nextInt(LONGEST_AHEAD)),
                random.nextInt(12) == 0 ? "OUT" : people.county(),
                new UUID(random.nextLong(), random.nextLong()),
                by,
                at);
        index.enrolled(account, number, insertCounties(enrollment));
        insertOffenses(enrollment);
        sql.run(ASSIGNMENT, enrollment, by, at, by);
        return enrollment;
    }

    /** Ends an enrollment some days ago. */
    void exit(long enrollment) throws SQLException {
        sql.run(EXIT, today.minusDays(random.nextInt(3)), EXIT_REASONS.get(random.nextInt(3)), enrollment);
    }

    /** Assigns one more staff member. */
    void assign(long enrollment, String staff, Instant now) throws SQLException {
        long account = StaffRows.account(sql, staff);
        sql.run(ASSIGNMENT, enrollment, account, now, account);
    }

    private Set<String> insertCounties(long enrollment) throws SQLException {
        Set<String> counties = new HashSet<>();
        for (int county = 0; county <= random.nextInt(2); county++) {
            counties.add(people.county());
        }
        for (String county : counties) {
            sql.run(COUNTY, enrollment, county);
        }
        return counties;
    }

    private void insertOffenses(long enrollment) throws SQLException {
        for (int offense = 0; offense < random.nextInt(4); offense++) {
            sql.run(OFFENSE, enrollment, random.nextInt(OFFENSES));
        }
    }

    private IdocNumber number() {
        String drawn = "%s%05d".formatted(LETTERS.charAt(random.nextInt(LETTERS.length())), random.nextInt(100_000));
        return usedNumbers.add(drawn) ? new IdocNumber(drawn) : number();
    }
}
