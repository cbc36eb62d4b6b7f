package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.AssignmentService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page on which staff are assigned to a customer, and assignments taken back. */
@Named
@RequestScoped
public class AssignStaffBacking {
    private static final CustomerDeed DEED = CustomerDeed.ASSIGN_STAFF;

    @Inject
    AssignmentService assignments;

    @Inject
    AccountService accounts;

    @Inject
    AskedCustomer asked;

    @Inject
    NextPage next;

    @Inject
    Texts texts;

    private final AssignForm form = new AssignForm();
    private FormProblems problems = FormProblems.none();
    private Map<Long, String> assignable;
    private Set<Long> assigned;
    private Set<Long> removable;

    /**
     * Somebody who is assigned.
     *
     * @param removable whether the staff member who looks may take the assignment back
     */
    public record Assigned(long account, String name, boolean removable) {}

    @PostConstruct
    void find() {
        assignable = assignments.assignable(asked.enrollment());
        assigned = assignments.assigned(asked.enrollment());
        removable = assignments.removable(asked.enrollment());
    }

    /** Not found if the customer is not theirs. */
    public void load() {
        asked.openFor(DEED);
    }

    /** Assigns whom they chose. */
    public void assign() {
        if (form.getStaff().isEmpty()) {
            problems = FormProblems.of(
                    texts.bundle(),
                    "assignStaff",
                    List.of(Problem.of("staff", "assignStaff.staff.missing")),
                    List.of());
        } else {
            assignments.assign(asked.enrollment(), Address.id(form.getStaff()));
            next.redirect(getAddress());
        }
    }

    /** Takes an assignment back; who does not see the customer any more is led to the list. */
    public void remove(long account) {
        boolean visible = assignments.unassign(asked.enrollment(), account);
        next.redirect(visible ? getAddress() : Address.LIST);
    }

    /** Who is assigned, by name. */
    public List<Assigned> getAssigned() {
        return accounts.namesById(assigned).entrySet().stream()
                .map(one -> new Assigned(one.getKey(), one.getValue(), removable.contains(one.getKey())))
                .sorted(Comparator.comparing(Assigned::name))
                .toList();
    }

    /** Whom they may assign, those who are assigned included. */
    public List<Choice> getAssignable() {
        return assignable.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public String getName() {
        return asked.customer().account().name().full();
    }

    /** This page. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }

    public AssignForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
