package com.illinoisworknet.returningcitizens.logins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each login of the database may do, and that everything else is refused when it is tried. What is tried with
 * tables, views and sequences is taken from the catalog, so that a new one is tried by itself.
 */
class LeastPrivilegeTest {
    private static final String REFUSED =
            "(?s).*(permission denied|must be (owner|superuser|a superuser)|Only roles with|is not allowed"
                    + "|cannot (insert into|update|delete from) view|cannot update column).*";

    /** Each login is tried with each relation and each privilege that it does not hold, not even of one column. */
    private static final String ATTEMPTS = """
            select format(case privilege
                       when 'SELECT' then 'select * from %1$s limit 0'
                       when 'INSERT' then 'insert into %1$s default values'
                       when 'UPDATE' then 'update %1$s set %2$I = default where false'
                       when 'DELETE' then 'delete from %1$s where false'
                       else 'truncate %1$s' end,
                   format('%I.%I', c.relnamespace::regnamespace, c.relname), (
                       select a.attname from pg_attribute a
                       where a.attrelid = c.oid and a.attnum > 0 order by a.attnum limit 1)) as attempt
            from pg_class c
            cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as p(privilege)
            where c.relnamespace in ('public'::regnamespace, 'audit'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm')
                and not (privilege = 'TRUNCATE' and c.relkind in ('v', 'm'))
                and not has_table_privilege(?::name, c.oid, privilege)
                and not (privilege in ('SELECT', 'INSERT', 'UPDATE')
                    and has_any_column_privilege(?::name, c.oid, privilege))
            order by 1""";

    private static final List<String> SEQUENCES = List.of("select nextval('%s')", "select setval('%s', 1)");

    private static TrailDatabase database;
    private static Session owner;

    /** The very database that was migrated, since a copy of it would have other rights as a whole. */
    @BeforeAll
    static void migrate() throws IOException, SQLException {
        database = TrailDatabase.createDurable();
        owner = database.as("rc_owner");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        owner.close();
    }

    /**
     * A new table, view or function, or a new grant, fails here until a line of {@code logins/grants.txt} says who may do
     * what with it, or {@code nobody}.
     */
    @Test
    void everyGrantWasThoughtOut() throws IOException, SQLException {
        assertThat(owner.texts(text("grants.sql")))
                .containsExactlyElementsOf(text("grants.txt").lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void whatIsNotGrantedIsRefused(String login) throws SQLException {
        List<String> attempts = owner.texts(ATTEMPTS, login, login);

        assertThat(attempts).hasSizeGreaterThan(50);
        refused(login, attempts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginCountsASequenceByHand(String login) throws SQLException {
        List<String> sequences = owner.texts("""
                select format('%I.%I', c.relnamespace::regnamespace, c.relname) from pg_class c
                where c.relkind = 'S' and c.relnamespace in ('public'::regnamespace, 'audit'::regnamespace)""");

        assertThat(sequences).isNotEmpty();
        for (String attempt : SEQUENCES) {
            refused(login, sequences.stream().map(attempt::formatted).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginButTheOwnersChangesTheSchema(String login) throws SQLException {
        refused(
                login,
                List.of(
                        "create table public.mine (id int)",
                        "create table audit.mine (id int)",
                        "create temporary table mine (id int)",
                        "create schema mine",
                        "create view public.mine as select 1",
                        "create function public.mine() returns int language sql as 'select 1'",
                        "create function audit.mine() returns int language sql as 'select 1'",
                        "create sequence public.mine",
                        "create type public.mine as (id int)",
                        "alter table public.account add mine int",
                        "drop table public.account",
                        "drop view public.customer_list",
                        "drop schema audit cascade",
                        "create index on public.account (id)",
                        "create trigger mine before insert on public.account execute function audit.refuse_change()",
                        "comment on table public.account is 'mine'",
                        "alter table audit.event disable trigger all",
                        "alter default privileges for role rc_owner grant select on tables to " + login));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginButTheOwnersGetsRoundTheScope(String login) throws SQLException {
        refused(
                login,
                List.of(
                        "alter table public.enrollment disable row level security",
                        "drop policy enrollment_read on public.enrollment",
                        "create policy mine on public.enrollment using (true)",
                        "alter policy enrollment_read on public.enrollment using (true)",
                        "alter view public.customer_list set (security_invoker = false)",
                        "create or replace function public.scope_role() returns text language sql as $$ select 'jobs' $$",
                        "alter function public.scope_role() owner to " + login,
                        "alter role " + login + " bypassrls"));
    }

    @Test
    void withoutRowLevelSecurityTheApplicationReadsNothing() throws SQLException {
        try (Session application = database.as("rc_app")) {
            application.execute("set row_security = off");

            assertThatThrownBy(() -> application.execute("select * from enrollment"))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginPassesRightsOn(String login) throws SQLException {
        String other = login.equals("rc_report") ? "rc_auditor" : "rc_report";

        refused(
                login,
                List.of(
                        "grant rc_owner to " + login,
                        "grant " + login + " to " + other,
                        "alter role " + other + " password 'mine'",
                        "set role rc_owner",
                        "set session authorization rc_owner",
                        "reassign owned by rc_owner to " + login));
        try (Session session = database.as(login)) {
            session.execute("grant select on all tables in schema audit to " + other);
        } catch (SQLException e) {
            assertThat(e.getMessage()).matches(REFUSED);
        }
        everyGrantIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_owner", "rc_app", "rc_auditor", "rc_report"})
    void noLoginReachesTheServer(String login) throws SQLException {
        refused(
                login,
                List.of(
                        "copy (select 1) to program 'id'",
                        "copy (select 1) to '/tmp/rc-mine'",
                        "select pg_read_file('/etc/passwd')",
                        "select pg_ls_dir('/')",
                        "select lo_import('/etc/passwd')",
                        "select lo_export(1, '/tmp/rc-mine')",
                        "select * from pg_authid",
                        "select * from pg_shadow",
                        "create role mine",
                        "create database mine",
                        "alter role " + login + " superuser",
                        "alter role postgres password 'mine'",
                        "set role postgres",
                        "alter system set log_statement = 'none'",
                        "load 'plpgsql.so'",
                        "create event trigger mine on ddl_command_end execute function audit.refuse_change()",
                        "set session_replication_role = replica"));
    }

    @Test
    void noLoginIsMoreThanALogin() throws SQLException {
        List<Map<String, String>> logins = owner.rows("""
                select rolname from pg_roles
                where rolname like 'rc\\_%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
                    or rolbypassrls or exists (select from pg_auth_members m where m.member = pg_roles.oid))""");

        assertThat(logins).isEmpty();
    }

    @Test
    void everyFunctionOfTheOwnersRightsHasAFixedSearchPath() throws SQLException {
        List<String> open = owner.texts("""
                select p.oid::regprocedure::text from pg_proc p
                where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
                    and not coalesce('search_path=""' = any (p.proconfig), false)""");

        assertThat(open).isEmpty();
    }

    private static void everyGrantIsAsBefore() throws SQLException {
        try {
            assertThat(owner.texts(text("grants.sql")))
                    .isEqualTo(text("grants.txt").lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(String login, List<String> attempts) throws SQLException {
        try (Session session = database.as(login)) {
            for (String attempt : attempts) {
                assertThatThrownBy(() -> session.execute(attempt))
                        .as(login + ": " + attempt)
                        .hasMessageMatching(REFUSED);
            }
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream file = LeastPrivilegeTest.class.getResourceAsStream("/logins/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
