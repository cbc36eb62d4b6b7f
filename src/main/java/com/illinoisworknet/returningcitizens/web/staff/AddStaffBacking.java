package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.staff.NewStaff;
import com.illinoisworknet.returningcitizens.staff.StaffAdministrationService;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.Typed;
import com.illinoisworknet.returningcitizens.web.customers.NextPage;
import com.illinoisworknet.returningcitizens.web.customers.SlipBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page on which somebody is added to the staff. The key of the form stands in its address, to tell it sent twice. */
@Named
@RequestScoped
public class AddStaffBacking {
    private static final String SLIP = "/staff/slip";
    private static final Map<String, String> FIELDS =
            Map.of("username.taken", "username", "staffRights.notYours", "institutions");

    @Inject
    StaffAdministrationService staff;

    @Inject
    SlipBacking slip;

    @Inject
    NextPage next;

    @Inject
    AskedParts asked;

    @Inject
    Texts texts;

    private final AddStaffForm form = new AddStaffForm();
    private FormProblems problems = FormProblems.none();
    private UUID key;

    @PostConstruct
    void begin() {
        String known = asked.part("form");
        key = known.isEmpty() ? UUID.randomUUID() : parse(known);
    }

    /** Adds them, or says all that is wrong with the form; the slip is rendered in this very answer. */
    public void add() {
        Typed typed = new Typed();
        form.newStaff(key, typed).ifPresent(this::add);
        if (!typed.problems().isEmpty()) {
            show(typed.problems());
        }
    }

    private void add(NewStaff wanted) {
        try {
            slip.show(wanted.name().full(), staff.add(wanted));
            next.inThisAnswer(SLIP);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            String field = FIELDS.getOrDefault(refused.messageKey(), "");
            show(List.of(Problem.of(field, refused.messageKey())));
        }
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), "addStaff", errors, List.of());
    }

    private static UUID parse(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("form in the address");
        }
    }

    /** Whether the slip of this answer is that of somebody who was just added. */
    public boolean isAdded() {
        return slip.isPresent() && !form.getLastName().isEmpty();
    }

    /** This page, with the key of this form. */
    public String getAddress() {
        return "/staff/add?form=" + key;
    }

    public AddStaffForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
