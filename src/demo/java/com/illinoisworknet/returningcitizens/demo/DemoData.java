package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/**
 * What the demo starts with: reference data, staff, {@value #ACCOUNTS} accounts, sixty of them enrolled.
 *
 * <p>Loaded in one transaction into an empty database, so that a first start that was interrupted begins again. Drawn
 * from a fixed seed; only days are counted from the day of the first start.
 */
final class DemoData {
    private static final int ACCOUNTS = 500;
    private static final long SEED = 20_260_101L;
    private static final int MEN_OUT_OF_TEN = 7;
    private static final List<Group> GROUPS = List.of(
            new Group(StaffSignIn.KEWANEE, "partner.kewanee", 29, 4),
            new Group(StaffSignIn.MURPHYSBORO, "partner.murphysboro", 20, 3),
            new Group("Crossroads Adult Transition Center", "state.admin", 4, 1),
            new Group("Vienna Correctional Center", "state.admin", 3, 1),
            new Group("Sheridan Correctional Center", "state.admin", 3, 0));

    private final Sql sql;
    private final AccountRows accounts;
    private final Clock clock;
    private final Random random = new Random(SEED);
    private final DrawnPeople people = new DrawnPeople(random);
    private final EnrollmentRows enrollments;

    private DemoData(Sql sql, SsnVault vault, Clock clock) {
        this.sql = sql;
        this.accounts = new AccountRows(sql, vault);
        this.clock = clock;
        this.enrollments = new EnrollmentRows(sql, random, people, LocalDate.now(clock));
    }

    /**
     * Loads all into a database that has no account yet.
     *
     * @param clock of Illinois
     * @return whether anything was loaded
     */
    static boolean loadIfEmpty(DataSource owner, SsnVault vault, Clock clock) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            boolean empty = sql.number("select count(*) from account") == 0;
            if (empty) {
                new DemoData(sql, vault, clock).load();
            }
            connection.commit();
            return empty;
        } catch (SQLException e) {
            throw new DemoException("The demo data cannot be loaded: " + e.getMessage(), e);
        }
    }

    private void load() throws SQLException {
        ReferenceRows.insert(sql);
        new StaffRows(sql, clock.instant()).insert();
        accounts.insert(PeopleToTry.SAME);
        accounts.insert(PeopleToTry.SWAPPED_DATE);
        long enrolled = accounts.insert(PeopleToTry.ENROLLED);
        enrollments.insert(enrolled, PeopleToTry.ENROLLED_NUMBER, StaffSignIn.KEWANEE, "partner.kewanee");
        List<Long> others = loadCustomers();
        for (int account = 3 + others.size(); account < ACCOUNTS; account++) {
            accounts.insert(random.nextInt(10) < MEN_OUT_OF_TEN ? people.man() : people.woman());
        }
    }

    private List<Long> loadCustomers() throws SQLException {
        List<Long> loaded = new ArrayList<>();
        for (Group group : GROUPS) {
            for (int customer = 0; customer < group.customers(); customer++) {
                loaded.add(loadCustomer(group, customer));
            }
        }
        return loaded;
    }

    private long loadCustomer(Group group, int number) throws SQLException {
        long account = accounts.insert(people.man());
        long enrollment = enrollments.insert(account, group.institution(), group.staff());
        if (number < group.exited()) {
            enrollments.exit(enrollment);
        } else if (group.servedByProvider() && number % 3 == 0) {
            enrollments.assign(enrollment, "provider.midstate", clock.instant());
        }
        return account;
    }

    /** Customers of one institution, all men's; the first {@code exited} of them have left. */
    private record Group(String institution, String staff, int customers, int exited) {
        boolean servedByProvider() {
            return !staff.equals("state.admin");
        }
    }
}
