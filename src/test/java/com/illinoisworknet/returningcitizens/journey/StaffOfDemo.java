package com.illinoisworknet.returningcitizens.journey;

import com.illinoisworknet.returningcitizens.demo.DemoPasswords;

/** Staff that a journey adds to the demo, so that those of the demo stay as they are. */
final class StaffOfDemo {
    static final String KEWANEE = "Kewanee%";
    static final String MURPHYSBORO = "Murphysboro%";

    private StaffOfDemo() {}

    /** A staff member with the demo's password who last used the account so many days ago. */
    static void add(String username, String role, int unusedDays) {
        DemoTables.run(
                """
                with added as (
                    insert into account (username, first_name, last_name, origin, created_at,
                        first_signed_in_at, last_signed_in_at)
                    select ?, 'Tess', 'Quill-' || ?, 'staff', used.at, used.at, used.at
                    from (select now() - make_interval(days => ?::int) as at) used
                    returning id, created_at),
                member as (
                    insert into staff_member (account_id, role) select id, ? from added returning account_id)
                insert into credential (account_id, password_hash, temporary, issued_at)
                select id, ?, false, created_at from added""", username, username, Integer.toString(unusedDays), role, DemoPasswords.hash(SignIn.DEMO_PASSWORD));
    }

    /** They serve the institutions of this name, too. */
    static void serves(String username, String institution) {
        DemoTables.run("""
                insert into staff_institution (account_id, institution_id)
                select a.id, i.id from account a, parent_institution i where a.username = ? and i.name like ?""", username, institution);
    }

    static String account(String username) {
        return DemoTables.texts("select id::text from account where username = ?", username)
                .get(0);
    }
}
