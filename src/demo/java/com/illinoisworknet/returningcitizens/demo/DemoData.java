package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What the demo starts with: reference data, staff, {@value #ACCOUNTS} accounts, three hundred of them enrolled.
 *
 * <p>Loaded in one transaction into an empty database, so that a first start that was interrupted begins again. Drawn
 * from a fixed seed; only days are counted from the day of the first start.
 */
final class DemoData {
    private static final int ACCOUNTS = 5_000;
    private static final long SEED = 20_260_101L;
    private static final int MEN_OUT_OF_TEN = 7;
    private static final List<Group> GROUPS = List.of(
            new Group(StaffSignIn.KEWANEE, "partner.kewanee", 149, 20),
            new Group(StaffSignIn.MURPHYSBORO, "partner.murphysboro", 100, 15),
            new Group("Crossroads Adult Transition Center", "state.admin", 20, 5),
            new Group("Vienna Correctional Center", "state.admin", 15, 5),
            new Group("Sheridan Correctional Center", "state.admin", 15, 0));

    private final Sql sql;
    private final TraitRows index;
    private final AccountRows accounts;
    private final Clock clock;
    private final Random random = new Random(SEED);
    private final DrawnPeople people = new DrawnPeople(random);
    private final EnrollmentRows enrollments;

    private DemoData(Sql sql, AccountRows accounts, TraitRows index, Clock clock) {
        this.sql = sql;
        this.index = index;
        this.accounts = accounts;
        this.clock = clock;
        this.enrollments = new EnrollmentRows(sql, random, people, index, LocalDate.now(clock));
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
                load(sql, vault, clock);
            }
            connection.commit();
            return empty;
        } catch (SQLException e) {
            throw new DemoException("The demo data cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static void load(Sql sql, SsnVault vault, Clock clock) throws SQLException {
        ReferenceRows.insert(sql);
        new StaffRows(sql, clock.instant()).insert();
        TraitRows index = new TraitRows(sql);
        new DemoData(sql, new AccountRows(sql, vault, index), index, clock).load();
    }

    private void load() throws SQLException {
        PeopleToTry.NOT_ENROLLED.forEach(accounts::add);
        long enrolled = accounts.add(PeopleToTry.ENROLLED);
        Map<Long, Place> customers = addCustomers();
        for (int account = PeopleToTry.NOT_ENROLLED.size() + 1 + customers.size(); account < ACCOUNTS; account++) {
            accounts.add(random.nextInt(10) < MEN_OUT_OF_TEN ? people.man() : people.woman());
        }
        accounts.insert();
        enrollments.insert(enrolled, PeopleToTry.ENROLLED_NUMBER, StaffSignIn.KEWANEE, "partner.kewanee");
        for (Map.Entry<Long, Place> customer : customers.entrySet()) {
            enroll(customer.getKey(), customer.getValue());
        }
        index.insert();
        sql.call("analyze account, enrollment, match_trait");
    }

    private Map<Long, Place> addCustomers() {
        Map<Long, Place> added = new LinkedHashMap<>();
        for (Group group : GROUPS) {
            IntStream.range(0, group.customers())
                    .forEach(number -> added.put(accounts.add(people.man()), new Place(group, number)));
        }
        return added;
    }

    private void enroll(long account, Place place) throws SQLException {
        long enrollment = enrollments.insert(
                account, place.group().institution(), place.group().staff());
        if (place.hasLeft()) {
            enrollments.exit(enrollment);
        } else if (place.isServedByProvider()) {
            enrollments.assign(enrollment, "provider.midstate", clock.instant());
        }
    }

    /** The place of a customer in a group. */
    private record Place(Group group, int number) {
        boolean hasLeft() {
            return number < group.exited();
        }

        boolean isServedByProvider() {
            return !group.staff().equals("state.admin") && number % 3 == 0;
        }
    }

    /** Customers of one institution, all men's; the first {@code exited} of them have left. */
    private record Group(String institution, String staff, int customers, int exited) {}
}
