package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.PasswordEncoder;
import java.sql.SQLException;
import java.time.Instant;

/** The staff accounts, with a password of their own each, and what they may see. */
final class StaffRows {
    private static final String ACCOUNT = """
            insert into account (username, first_name, last_name, origin, created_at)
            values (?, ?, ?, 'staff', ?) returning id""";
    private static final String CREDENTIAL =
            "insert into credential (account_id, password_hash, temporary, issued_at) values (?, ?, false, ?)";
    private static final String PARTNER = "insert into partner (name) values (?) on conflict do nothing";
    private static final String STAFF = """
            insert into staff_member (account_id, role, partner_id)
            values (?, ?, (select id from partner where name = ?))""";
    private static final String SERVES = "insert into staff_institution (account_id, institution_id) values (?, ?)";

    private final Sql sql;
    private final Instant now;

    StaffRows(Sql sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    void insert() throws SQLException {
        for (StaffSignIn staff : StaffSignIn.ALL) {
            insert(staff);
        }
    }

    /** The account of a staff member. */
    static long account(Sql sql, String username) throws SQLException {
        return sql.number("select id from account where username = ?", username);
    }

    private void insert(StaffSignIn staff) throws SQLException {
        long account = sql.number(
                ACCOUNT, staff.username(), staff.name().first(), staff.name().last(), now);
        sql.run(CREDENTIAL, account, PasswordEncoder.hash(StaffSignIn.PASSWORD), now);
        if (!staff.partner().isEmpty()) {
            sql.run(PARTNER, staff.partner());
        }
        sql.run(STAFF, account, staff.role(), staff.partner());
        for (String institution : staff.institutions()) {
            sql.run(SERVES, account, ReferenceRows.institution(sql, institution));
        }
    }
}
