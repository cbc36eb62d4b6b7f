package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A query of the customer list as SQL on {@code customer_list l}, within the scope. */
final class CustomerConditions {
    /** How an account stands; its codes by the order of {@link ListedAccountState}. Asks for locked usernames and now. */
    static final String ACCOUNT_STATE = """
            case when l.account_closed then 5
                when l.username_key = any (cast(?1 as text[])) then 3
                when l.temporary_password is null then 0
                when not l.temporary_password then 2
                when l.password_expires_at > ?2 then 1
                else 4 end""";

    private final ListMoment moment;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private CustomerConditions(ListMoment moment) {
        this.moment = moment;
        value(array(moment.locked()));
        value(Timestamp.from(moment.now()));
    }

    /** Everybody in scope, the void included. */
    static CustomerConditions inScope(StaffProfile who, ListMoment moment) {
        CustomerConditions conditions = new CustomerConditions(moment);
        String staff = conditions.value(who.accountId());
        if (!who.statewide()) {
            conditions.and("(l.institution_id = any (cast(%s as bigint[])) or l.enrollment_id = any (array("
                            .formatted(conditions.value(array(who.institutionIds())))
                    + "select a.enrollment_id from assignment a where a.staff_account_id = " + staff + ")))");
        }
        return conditions;
    }

    /** And fits a query. */
    static CustomerConditions of(CustomerQuery query, StaffProfile who, ListMoment moment) {
        CustomerConditions conditions = inScope(who, moment);
        conditions.status(query.filter().code(CustomerFilterField.STATUS).orElse("ENROLLED"));
        query.filter().fields().forEach(field -> conditions.filter(field, query.filter(), who));
        conditions.search(query.search());
        return conditions;
    }

    /** And is one of these. */
    CustomerConditions among(Collection<Long> enrollmentIds) {
        and("l.enrollment_id = any (cast(%s as bigint[]))".formatted(value(array(enrollmentIds))));
        return this;
    }

    /** A condition for {@code where}. */
    String sql() {
        // names every value, since one that a statement does not name has no type
        return "cast(?1 as text[]) is not null and cast(?2 as timestamptz) is not null and cast(?3 as bigint) > 0"
                + sql;
    }

    void giveTo(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
    }

    private void status(String code) {
        and("ANY".equals(code) ? "l.status <> 'VOID'" : "l.status = " + value(code));
    }

    private void filter(CustomerFilterField field, CustomerFilter filter, StaffProfile who) {
        String codes = array(filter.codes(field));
        switch (field) {
            case STATUS -> {}
            case MSR -> release(filter.code(field).orElseThrow());
            case MSR_FROM, ENROLLED_FROM -> and(dateColumn(field) + " >= " + day(filter, field));
            case MSR_TO, ENROLLED_TO -> and(dateColumn(field) + " <= " + day(filter, field));
            case INSTITUTION -> and("l.institution_id = any (cast(%s as bigint[]))".formatted(value(codes)));
            case MINE -> and("l.staff_ids && cast(%s as bigint[])".formatted(value(array(List.of(who.accountId())))));
            case STAFF -> and("l.staff_ids && cast(%s as bigint[])".formatted(value(codes)));
            case MSR_COUNTY -> and("l.msr_county_code = any (cast(%s as text[]))".formatted(value(codes)));
            case COMMITMENT_COUNTY -> and("l.county_codes && cast(%s as text[])".formatted(value(codes)));
            case OFFENSE -> and("l.offense_ids && cast(%s as bigint[])".formatted(value(codes)));
            case ACCOUNT -> and(ACCOUNT_STATE + " = any (cast(%s as integer[]))".formatted(value(states(filter))));
            case NEW -> and("l.enrolled_at > " + value(Timestamp.from(moment.lastVisit())));
        }
    }

    private static String dateColumn(CustomerFilterField field) {
        return field.name().startsWith("MSR") ? "l.msr_date" : "l.enrolled_on";
    }

    private static String states(CustomerFilter filter) {
        return array(filter.codes(CustomerFilterField.ACCOUNT).stream()
                .map(code -> ListedAccountState.valueOf(code).ordinal())
                .toList());
    }

    private void release(String code) {
        String today = value(Date.valueOf(moment.today()));
        if ("PASSED".equals(code)) {
            and("l.msr_date < " + today);
            return;
        }
        LocalDate last = moment.today().plusDays(Long.parseLong(code));
        and("l.msr_date between " + today + " and " + value(Date.valueOf(last)));
    }

    private void search(SearchText search) {
        if (search.futile()) {
            and("false");
        } else if (!search.words().isEmpty()) {
            and("l.enrollment_id = any (array(select customers_found(string_to_array(%s, ' '))))"
                    .formatted(value(String.join(" ", search.words()))));
        }
    }

    private String day(CustomerFilter filter, CustomerFilterField field) {
        return value(Date.valueOf(filter.day(field).orElseThrow()));
    }

    private void and(String condition) {
        sql.append("\n and ").append(condition);
    }

    /** The place of a value in the statement. */
    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Of what has neither blanks nor quotes. */
    private static String array(Collection<?> codes) {
        return "{" + String.join(",", codes.stream().map(String::valueOf).toList()) + "}";
    }
}
