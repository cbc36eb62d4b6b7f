package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application's login reads and writes of enrollments, by the scope of its transaction and nothing else. */
class RowLevelSecurityTest {
    /** Enrollments 1 and 2 are at Kewanee, 3 and 4 at Murphysboro. */
    private static final String ALL = "1 2 3 4";

    private static final Map<String, String> INSERTS = Map.of(
            "enrollment", """
                    insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key,
                        enrolled_by, enrolled_at)
                    values (10, 'R00009', case when %1$s < 3 then 1 else 2 end, '2026-01-02', '2027-01-01',
                        gen_random_uuid(), 1, now())""",
            "enrollment_commitment_county", "insert into enrollment_commitment_county values (%s, '17095')",
            "enrollment_offense", "insert into enrollment_offense values (%s, 2)",
            "assignment", "insert into assignment values (%s, 6, now(), 1)",
            "reported_identity", """
                    insert into reported_identity
                    values (%s, 'A', '', 'B', '', '1980-01-01', null, null, false, false, false)
                    on conflict do nothing""");

    private static TrailDatabase database;
    private static Session application;

    @BeforeAll
    static void connect() throws IOException, SQLException {
        database = TwoInstitutions.database();
        application = database.as("rc_app");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        application.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        application.begin();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        application.rollback();
    }

    /** Who, the setting, what they read, what they write. */
    static Stream<Scope> scopes() {
        return Stream.of(
                new Scope("nobody", "", "", ""),
                new Scope("a job", "jobs", ALL, ALL),
                new Scope("the state administrator", "1", ALL, ALL),
                new Scope("staff of Kewanee", "2", "1 2", "1 2"),
                new Scope("the supervisor of Murphysboro", "3", "3 4", "3 4"),
                new Scope("a provider without an institution, assigned to 1", "4", "1", ""),
                new Scope("an auditor who once was staff", "5", "", ""),
                new Scope("staff of both", "6", ALL, ALL),
                new Scope("a customer", "7", "1", ""),
                new Scope("a customer with an enrollment that ended", "8", "2 4", ""),
                new Scope("the holder of an account that was never enrolled", "10", "", ""),
                new Scope("an account that does not exist", "999", "", ""),
                new Scope("a word that means nothing", "all", "", ""),
                new Scope("a list", "2,3", "", ""),
                new Scope("a sign", "-2", "", ""),
                new Scope("a number that is too long", "1".repeat(40), "", ""),
                new Scope("a piece of SQL", "2 or true", "", ""));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void eachScopeReadsItsOwnRowsOfEachTable(Scope scope) throws SQLException {
        set(scope);

        for (String table : INSERTS.keySet()) {
            assertThat(read(table)).as(scope + " in " + table).isEqualTo(scope.reads());
        }
        assertThat(read("customer_list")).as(scope + " in the list").isEqualTo(scope.reads());
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void eachScopeInsertsIntoItsInstitutionsOnly(Scope scope) throws SQLException {
        set(scope);

        for (Map.Entry<String, String> insert : INSERTS.entrySet()) {
            List<String> written = new ArrayList<>();
            for (String enrollment : ALL.split(" ")) {
                if (isAllowed(insert.getValue().formatted(enrollment))) {
                    written.add(enrollment);
                }
            }
            assertThat(String.join(" ", written))
                    .as(scope + " in " + insert.getKey())
                    .isEqualTo(scope.writes());
        }
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void eachScopeChangesItsInstitutionsOnly(Scope scope) throws SQLException {
        set(scope);

        List<String> changed = application.texts("update enrollment set msr_date = msr_date + 1 returning id::text");

        assertThat(changed.stream().sorted().toList()).isEqualTo(scope.writesEach());
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 2, false", "3, 3, 1, false", "6, 1, 2, true", "1, 1, 2, true", "jobs, 3, 1, true"})
    void nobodyMovesAnEnrollmentOutOfTheirScope(String scope, int enrollment, int institution, boolean allowed)
            throws SQLException {
        set(new Scope("mover", scope, "", ""));

        boolean moved =
                isAllowed("update enrollment set institution_id = %d where id = %d".formatted(institution, enrollment));

        assertThat(moved).isEqualTo(allowed);
    }

    @Test
    void theScopeEndsWithItsTransaction() throws SQLException {
        set(new Scope("the state administrator", "1", ALL, ALL));
        String before = read("enrollment");
        application.commit();

        assertThat(before).isEqualTo(ALL);
        assertThat(read("enrollment")).isEmpty();
    }

    @Test
    void outsideOfATransactionTheSettingSaysNothing() throws SQLException {
        try (Session alone = database.as("rc_app")) {
            alone.texts("select set_config('rc.scope', '1', true)");

            assertThat(alone.number("select count(*) from enrollment")).isZero();
        }
    }

    @Test
    void whatStaffServeIsLookedUpAnewEachTime() throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            owner.execute("insert into staff_institution values (4, 2)");
        }
        set(new Scope("a provider who serves Murphysboro now", "4", "", ""));
        String more = read("enrollment");
        application.commit();
        try (Session owner = database.as("rc_owner")) {
            owner.execute("delete from staff_institution where account_id = 4");
        }
        set(new Scope("the same provider, no longer", "4", "", ""));

        assertThat(more).isEqualTo("1 3 4");
        assertThat(read("enrollment")).isEqualTo("1");
    }

    @Test
    void theOwnerAndTheAuditorsViewsSeeAll() throws SQLException {
        try (Session owner = database.as("rc_owner");
                Session auditor = database.as("rc_auditor");
                Session report = database.as("rc_report")) {
            assertThat(owner.number("select count(*) from enrollment")).isEqualTo(4);
            assertThat(auditor.number("select count(*) from audit.enrollment")).isEqualTo(4);
            assertThat(report.number("select count(distinct enrollment_id) from audit.enrollment_history"))
                    .isEqualTo(4);
        }
    }

    @Test
    void theTriggersOfTheTrailSeeWhatTheScopeDoesNot() throws SQLException {
        set(new Scope("nobody", "", "", ""));
        application.execute("update account set last_name = 'Corrected' where username = 'cyd'");
        application.commit();

        try (Session owner = database.as("rc_owner")) {
            assertThat(owner.texts(
                            "select last_name from audit.enrollment_history where enrollment_id = 3 order by version"))
                    .containsExactly("Customer", "Corrected");
        }
    }

    /** A table that belongs to enrollments needs policies, for whatever the application's login may do with it. */
    @Test
    void everyTableOfEnrollmentsHasAPolicyForEveryGrant() throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            List<String> open = owner.texts("""
                    select c.relname || ' ' || p.privilege
                    from pg_class c
                    cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as p(privilege)
                    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                        and (c.relname = 'enrollment' or exists (
                            select from pg_constraint k
                            where k.conrelid = c.oid and k.confrelid = 'enrollment'::regclass))
                        and (has_table_privilege('rc_app', c.oid, p.privilege)
                            or p.privilege <> 'DELETE' and has_any_column_privilege('rc_app', c.oid, p.privilege))
                        and not (c.relrowsecurity and exists (
                            select from pg_policies y
                            where y.schemaname = 'public' and y.tablename = c.relname and y.roles = '{rc_app}'
                                and y.cmd in (p.privilege, 'ALL')))
                    order by 1""");

            assertThat(open).as("granted without a policy").isEmpty();
            assertThat(owner.number("select count(*) from pg_class where relrowsecurity"))
                    .isGreaterThanOrEqualTo(INSERTS.size());
        }
    }

    /** A view of enrollments that reads as its owner sees past the scope; each stands here. */
    @Test
    void theApplicationsViewsReadAsTheOneWhoAsks() throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            List<String> asOwner = owner.texts("""
                    select distinct c.oid::regclass::text
                    from pg_class c
                    join pg_rewrite r on r.ev_class = c.oid
                    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                    join pg_class t on t.oid = d.refobjid and t.relrowsecurity
                    where has_any_column_privilege('rc_app', c.oid, 'select')
                        and not coalesce('security_invoker=true' = any (c.reloptions), false)""");

            assertThat(asOwner)
                    .as("ids of enrollments; whose is decided by audit.TrailScope")
                    .containsExactly("audit.trail_entry");
        }
    }

    private static void set(Scope scope) throws SQLException {
        application.texts("select set_config('rc.scope', ?, true)", scope.setting());
    }

    private static String read(String table) throws SQLException {
        String id = table.equals("enrollment") ? "id" : "enrollment_id";
        return String.join(
                " ",
                application.texts("select distinct %1$s::text from %2$s order by %1$s::text".formatted(id, table)));
    }

    /** Whether the policies let it through; nothing of it stays. */
    private static boolean isAllowed(String sql) throws SQLException {
        application.execute("savepoint before");
        try {
            application.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("row-level security");
            return false;
        } finally {
            application.execute("rollback to savepoint before");
        }
    }

    /**
     * A scope to try.
     *
     * @param who in words
     * @param setting what rc.scope holds
     * @param reads ids of the enrollments that are read, apart by blanks
     * @param writes ids of those whose institution may be written to
     */
    record Scope(String who, String setting, String reads, String writes) {
        List<String> writesEach() {
            return writes.isEmpty() ? List.of() : List.of(writes.split(" "));
        }

        @Override
        public String toString() {
            return who;
        }
    }
}
