package com.illinoisworknet.returningcitizens.benchmark.list;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fills an empty database of the product with enrollments and all that the list shows and filters by: the same ones for
 * the same number, drawn by hashes of their number. They belong to nobody.
 *
 * <p>At each institution of the demo five staff and a supervisor, who also answers for the next two; four customers of
 * ten have left; every tenth enrollment is an earlier stay of the customer before it; one account of five has no
 * enrollment. Days are counted from today.
 */
final class GeneratedCustomers {
    private static final String DRAW = """
            create function pg_temp.draw(n bigint, salt bigint, bound bigint) returns bigint
            language sql immutable parallel safe as $$
                select (hashint8extended(n, salt) & 9223372036854775807) % bound
            $$""";

    private static final String STAFF = """
            insert into account (id, username, first_name, last_name, origin, created_at, last_signed_in_at)
            overriding system value
            select s.id, 'staff' || s.id, g.name, l.name, 'staff', now() - interval '1 year', now()
            from (
                select 1 as id
                union all select i.id * 10 + k from parent_institution i cross join generate_series(1, 5) k
                union all select i.id * 10 + 9 from parent_institution i) s
            join drawn_given g on g.place = pg_temp.draw(s.id, 1, (select count(*) from drawn_given))
            join drawn_last l on l.place = pg_temp.draw(s.id, 2, (select count(*) from drawn_last));
            insert into staff_member (account_id, role)
            select id, case when id = 1 then 'state-administrator' when id %% 10 = 9 then 'partner-supervisor'
                else 'partner-staff' end
            from account where origin = 'staff';
            insert into staff_institution (account_id, institution_id)
            select a.id, a.id / 10 from account a where a.id > 1 and a.id < 1000;
            insert into staff_institution (account_id, institution_id)
            select a.id, (a.id / 10 - 1 + k) %% (select count(*) from parent_institution) + 1
            from account a cross join generate_series(1, 2) k where a.id %% 10 = 9 and a.id < 1000
            """;

    private static final String ACCOUNTS = """
            insert into account (id, username, first_name, middle_name, last_name, suffix, birth_date, origin,
                created_at, first_signed_in_at, last_signed_in_at)
            overriding system value
            select 1000 + n,
                lower(left(g.name, 1)) || regexp_replace(lower(l.name), '[^a-z]', '', 'g') || n,
                g.name,
                case when pg_temp.draw(n, 3, 3) = 0 then m.name else '' end,
                case when pg_temp.draw(n, 4, 20) = 0 then l.name || '-' || r.name else l.name end,
                case when pg_temp.draw(n, 5, 40) = 0 then 'Jr.' else '' end,
                date '1960-01-01' + pg_temp.draw(n, 6, 16000)::integer,
                case when pg_temp.draw(n, 7, 3) = 0 then 'imported' else 'program' end,
                now() - interval '1 day' * pg_temp.draw(n, 8, 900),
                case when pg_temp.draw(n, 9, 10) > 3 then now() - interval '1 hour' * pg_temp.draw(n, 10, 9000) end,
                case when pg_temp.draw(n, 9, 10) > 3 then now() - interval '1 hour' * pg_temp.draw(n, 10, 900) end
            from generate_series(1::bigint, %1$d + %1$d / 4) n
            join drawn_given g on g.place = pg_temp.draw(n, 11, (select count(*) from drawn_given))
            join drawn_given m on m.place = pg_temp.draw(n, 12, (select count(*) from drawn_given))
            join drawn_last l on l.place = pg_temp.draw(n, 13, (select count(*) from drawn_last))
            join drawn_last r on r.place = pg_temp.draw(n, 14, (select count(*) from drawn_last));
            insert into credential (account_id, password_hash, temporary, issued_at, expires_at)
            select 1000 + n, 'none', t.temporary, t.issued_at,
                case when t.temporary then t.issued_at + interval '14 days' end
            from generate_series(1::bigint, %1$d + %1$d / 4) n
            cross join lateral (
                select pg_temp.draw(n, 9, 10) <= 3 as temporary,
                    now() - interval '1 hour' * pg_temp.draw(n, 15, 480) as issued_at) t
            where n %% 10 <> 0;
            insert into sign_in_failure (username_key, address, failed_at)
            select a.username_key, '203.0.113.7', now() + interval '1 hour'
            from account a cross join generate_series(1, 5) where a.id >= 1000 and pg_temp.draw(a.id, 16, 500) = 0
            """;

    private static final String ENROLLMENTS = """
            insert into enrollment (id, account_id, idoc_number, institution_id, enrolled_on, msr_date, msr_county_code,
                intake_key, enrolled_by, enrolled_at, exited_on, exit_reason)
            overriding system value
            select n, 1000 + n - (case when n %% 10 = 0 then 1 else 0 end),
                chr(65 + (n * 1299709 %% 2600000 / 100000)::integer) || lpad((n * 1299709 %% 100000)::text, 5, '0'),
                e.institution,
                e.enrolled_on,
                e.enrolled_on + 20 + pg_temp.draw(n, 22, 1100)::integer,
                case pg_temp.draw(n, 23, 20) when 0 then null when 1 then 'OUT' else c.code end,
                gen_random_uuid(),
                e.institution * 10 + 1 + pg_temp.draw(n, 24, 5),
                e.enrolled_on + interval '15 hours' + interval '1 second' * pg_temp.draw(n, 25, 18000),
                case when e.exited then least(current_date, e.enrolled_on + pg_temp.draw(n, 26, 900)::integer) end,
                case when e.exited then (array['RELEASED', 'COMPLETED', 'MOVED'])[1 + pg_temp.draw(n, 27, 3)] end
            from (
                select n, 1 + pg_temp.draw(n, 20, (select count(*) from parent_institution)) as institution,
                    x.exited,
                    current_date - 1 - pg_temp.draw(n, 21, case when x.exited then 3000 else 700 end)::integer
                        as enrolled_on
                from generate_series(1::bigint, %1$d) n
                cross join lateral (select n %% 10 = 0 or pg_temp.draw(n, 28, 10) < 3 as exited) x) e
            join drawn_county c on c.place = pg_temp.draw(n, 29, 102)
            order by e.enrolled_on, n;
            insert into enrollment_commitment_county (enrollment_id, county_code)
            select n, c.code
            from generate_series(1::bigint, %1$d) n
            cross join generate_series(0, 1) k
            join drawn_county c on c.place = (pg_temp.draw(n, 30, 102) + k * 5) %% 102
            where k <= pg_temp.draw(n, 31, 2);
            insert into enrollment_offense (enrollment_id, offense_id)
            select n, 1 + (pg_temp.draw(n, 32, o.number) + k * 7) %% o.number
            from generate_series(1::bigint, %1$d) n
            cross join generate_series(1, 3) k
            cross join (select count(*) as number from offense) o
            where k <= pg_temp.draw(n, 33, 4);
            insert into assignment (enrollment_id, staff_account_id, assigned_at, assigned_by)
            select e.id, e.institution_id * 10 + 1 + (pg_temp.draw(e.id, 34, 5) + k) %% 5, e.enrolled_at, e.enrolled_by
            from enrollment e cross join generate_series(1, 2) k
            where k <= pg_temp.draw(e.id, 35, 3)
            """;

    /** The audit versions of each row are of no use here, and would take the most of the time. */
    private static final String KEPT = """
            alter table enrollment %1$s trigger enrollment_kept;
            alter table enrollment_commitment_county %1$s trigger commitment_county_kept;
            alter table enrollment_offense %1$s trigger offense_kept;
            alter table assignment %1$s trigger assignment_kept""";

    private final Connection connection;

    private GeneratedCustomers(Connection connection) {
        this.connection = connection;
    }

    /** Fills a database. */
    static void load(DataSource owner, long enrollments) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            new GeneratedCustomers(connection).load(enrollments);
            connection.commit();
            connection.setAutoCommit(true);
            new GeneratedCustomers(connection).run("vacuum (analyze)");
        } catch (SQLException e) {
            throw new BenchmarkException("The customers cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    private void load(long enrollments) throws SQLException {
        reference();
        drawn("drawn_given", DrawnNames.places("given_names_men"));
        drawn("drawn_last", DrawnNames.places("surnames"));
        run("create temp table drawn_county as select code, row_number() over (order by code) - 1 as place"
                + " from county where in_illinois");
        run(DRAW);
        run(STAFF.formatted());
        run(KEPT.formatted("disable"));
        run(ACCOUNTS.formatted(enrollments));
        run(ENROLLMENTS.formatted(enrollments));
        run(KEPT.formatted("enable"));
        run("select setval('account_id_seq', (select max(id) from account)),"
                + " setval('enrollment_id_seq', (select max(id) from enrollment))");
    }

    private void reference() throws SQLException {
        for (NamedCsvRecord county : DrawnNames.rows("counties")) {
            run("insert into county (code, name) values (?, ?)", county.getFields());
        }
        run("insert into county (code, name, in_illinois) values ('OUT', 'Outside Illinois', false)");
        for (NamedCsvRecord institution : DrawnNames.rows("institutions")) {
            run(
                    "insert into parent_institution (name, kind, city, county_code) values (?, ?, ?, ?)",
                    institution.getFields());
        }
        for (NamedCsvRecord offense : DrawnNames.rows("offenses")) {
            run("insert into offense (category, citation, title) values (?, ?, ?)", offense.getFields());
        }
    }

    private void drawn(String table, List<String> names) throws SQLException {
        run("create temp table %s (place bigint primary key, name text not null)".formatted(table));
        try (PreparedStatement insert = connection.prepareStatement("insert into %s values (?, ?)".formatted(table))) {
            for (int place = 0; place < names.size(); place++) {
                insert.setLong(1, place);
                insert.setString(2, names.get(place));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("analyze " + table);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(String sql, List<String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                statement.setString(place + 1, values.get(place));
            }
            statement.execute();
        }
    }
}
