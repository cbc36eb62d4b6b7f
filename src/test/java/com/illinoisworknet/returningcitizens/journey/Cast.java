package com.illinoisworknet.returningcitizens.journey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One visitor for each column of {@link PageRights}, signed in as such. */
final class Cast {
    private static final String CUSTOMERS_PASSWORD = "a-customers-own-long-password";

    private static final String BEGINNER = "provider.midstate";
    private static final String FORM = "/groups/returning-citizens/add-customer";

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    Cast(Visitor anonymous) {
        visitors.put("anonymous", anonymous);
        visitors.put("must choose", temporary(anonymous.another()));
        visitors.put(
                "customer",
                anonymous.another().signedIn(DemoTables.customerWith(CUSTOMERS_PASSWORD), CUSTOMERS_PASSWORD));
        staff("staff", "partner.kewanee");
        staff("supervisor", "supervisor.kewanee");
        staff("administrator", "state.admin");
        staff("auditor", "auditor");
        beginIntake(anonymous.another().signedIn(BEGINNER, SignIn.DEMO_PASSWORD));
    }

    Visitor as(String visitor) {
        return visitors.get(visitor);
    }

    /** What an address of the table says in this demo. */
    static String address(String ofTable) {
        String named = ofTable.contains("{intake}") ? ofTable.replace("{intake}", intake()) : ofTable;
        named = named.replace("{staff}", StaffOfDemo.account("partner.kewanee"));
        named = named.contains("{transfer}") ? named.replace("{transfer}", transfer()) : named;
        return named.contains("{enrollment}") ? named.replace("{enrollment}", enrollment()) : named;
    }

    /** Begins an intake: presses the button of the empty form, which saves it; answers with its address. */
    static String beginIntake(Visitor staff) {
        String address = staff.get(FORM).redirect();
        Map<String, String> form = new HashMap<>(staff.get(address).form("addCustomer"));
        form.put("enter", "");
        staff.post(address, form);
        return address;
    }

    private static String intake() {
        return DemoTables.texts("""
                        select i.key::text from intake i join account a on a.id = i.staff_account_id
                        where a.username = ? limit 1""", BEGINNER).get(0);
    }

    /** A request of Kewanee, which asks Murphysboro; the same one whenever it is asked for. */
    private static String transfer() {
        DemoTables.run("""
                insert into transfer (enrollment_id, from_institution_id, to_institution_id, asked_institution_id, reason,
                    requested_by, requested_at)
                select e.id, e.institution_id, m.id, m.id, 'MOVED_THERE', a.id, now()
                from parent_institution i
                join enrollment e on e.institution_id = i.id and e.exited_on is null
                join parent_institution m on m.name like 'Murphysboro%'
                join account a on a.username = 'partner.kewanee'
                where i.name like 'Kewanee%' and not exists (select from transfer)
                order by e.id desc limit 1""");
        return DemoTables.texts("select min(id)::text from transfer").get(0);
    }

    private static String enrollment() {
        return DemoTables.texts("""
                        select e.id::text from enrollment e
                        join parent_institution i on i.id = e.institution_id
                        join account a on a.id = e.account_id
                        where i.name like 'Kewanee%' and e.exited_on is null and a.origin <> 'program'
                            and a.ssn_token is not null
                        order by e.id limit 1""").get(0);
    }

    private static Visitor temporary(Visitor visitor) {
        String password = "six-short-words-on-slip-042";
        return visitor.signedIn(DemoTables.customerWithTemporary(password), password);
    }

    private void staff(String visitor, String username) {
        visitors.put(visitor, as("anonymous").another().signedIn(username, SignIn.DEMO_PASSWORD));
    }
}
