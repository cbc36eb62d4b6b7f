package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerFilterField;
import com.illinoisworknet.returningcitizens.enrollment.CustomerStatus;
import com.illinoisworknet.returningcitizens.enrollment.ListedAccountState;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.staff.AssignableStaffService;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each filter of the customer list offers, and what people read for its codes; read once a request. */
@RequestScoped
public class FilterChoices {
    private static final List<Integer> DAYS = List.of(30, 60, 90);

    @Inject
    IntakeListsBacking lists;

    @Inject
    ListNames names;

    @Inject
    AssignableStaffService staff;

    @Inject
    AccountService accounts;

    @Inject
    CurrentStaff current;

    @Inject
    Texts texts;

    private final Map<CustomerFilterField, List<Choice>> read = new EnumMap<>(CustomerFilterField.class);

    /** What a filter offers; nothing where one types. */
    public List<Choice> of(CustomerFilterField field) {
        return read.computeIfAbsent(field, this::choices);
    }

    /** Whether there is what a code stands for, offered or not. */
    boolean knows(CustomerFilterField field, String code) {
        return switch (field) {
            case INSTITUTION, OFFENSE, STAFF, MSR_COUNTY, COMMITMENT_COUNTY ->
                !label(field, code).isEmpty();
            default -> true;
        };
    }

    /** What people read for a code; "" if it stands for nothing. */
    String label(CustomerFilterField field, String code) {
        return of(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> beyond(field, code));
    }

    /** Closed institutions and repealed offenses are not offered, but customers have them. */
    private String beyond(CustomerFilterField field, String code) {
        return switch (field) {
            case INSTITUTION -> names.institution(Long.parseLong(code));
            case OFFENSE -> String.join("", names.offenses(List.of(Long.valueOf(code))));
            case MSR_FROM, MSR_TO, ENROLLED_FROM, ENROLLED_TO -> UsDate.format(LocalDate.parse(code));
            default -> "";
        };
    }

    private List<Choice> choices(CustomerFilterField field) {
        return switch (field) {
            case INSTITUTION -> lists.getInstitutions();
            case OFFENSE -> lists.getOffenses();
            case MSR_COUNTY -> lists.getMsrCounties();
            case COMMITMENT_COUNTY -> lists.getCounties();
            case STAFF -> colleagues();
            case STATUS -> statuses();
            case MSR -> releases();
            case ACCOUNT -> accountStates();
            case MINE -> List.of(new Choice("1", say("customerList.assignedToMe")));
            case NEW -> List.of(new Choice("1", say("customerList.sinceLastVisit")));
            default -> List.of();
        };
    }

    private List<Choice> statuses() {
        return List.of(
                new Choice("EXITED", say("CustomerStatus." + CustomerStatus.EXITED)),
                new Choice("ANY", say("customerList.anyStatus")),
                new Choice("VOID", say("CustomerStatus." + CustomerStatus.VOID)));
    }

    private List<Choice> releases() {
        return Stream.concat(
                        DAYS.stream()
                                .map(days -> new Choice(
                                        String.valueOf(days), texts.sentence("customerList.within", List.of(days)))),
                        Stream.of(new Choice("PASSED", say("customerList.passed"))))
                .toList();
    }

    private List<Choice> accountStates() {
        return Stream.of(ListedAccountState.values())
                .map(state -> new Choice(state.name(), say("ListedAccountState." + state)))
                .toList();
    }

    private List<Choice> colleagues() {
        return accounts.namesById(staff.colleagues(current.profile())).entrySet().stream()
                .map(person -> new Choice(String.valueOf(person.getKey()), person.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private String say(String key) {
        return texts.bundle().getString(key);
    }
}
