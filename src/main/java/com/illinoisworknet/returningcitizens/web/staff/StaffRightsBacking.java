package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.staff.StaffAdministrationService;
import com.illinoisworknet.returningcitizens.staff.StaffChange;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import com.illinoisworknet.returningcitizens.staff.StaffRights;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.PageFunctions;
import com.illinoisworknet.returningcitizens.web.Texts;
import com.illinoisworknet.returningcitizens.web.Typed;
import com.illinoisworknet.returningcitizens.web.customers.Overtaken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The page on which role and institutions of a staff member are changed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class StaffRightsBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "changeRights";

    @Inject
    StaffAdministrationService staff;

    @Inject
    AskedMember asked;

    @Inject
    StaffChoicesBacking choices;

    @Inject
    Texts texts;

    private final RightsForm form = new RightsForm();
    private final RightsForm seen = new RightsForm();
    private FormProblems problems = FormProblems.none();
    private Overtaken overtaken = new Overtaken("", List.of());

    /** Begins with what they have; not found if who looks does not answer for them. */
    public void load() {
        StaffProfile rights = staff.rights(asked.account());
        form.fill(rights);
        seen.fill(rights);
    }

    /** Changes them, or says all that is wrong with the form. */
    public void save() {
        overtaken = new Overtaken("", List.of());
        Typed typed = new Typed();
        form.rights(typed).ifPresentOrElse(this::save, () -> show(typed.problems()));
    }

    private void save(StaffRights wanted) {
        try {
            answer(staff.change(asked.account(), seen.profile(asked.account()), wanted));
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            show(List.of(Problem.of("institutions", refused.messageKey())));
        }
    }

    private void answer(StaffChange outcome) {
        problems = FormProblems.none();
        if (outcome instanceof StaffChange.ChangedMeanwhile changed) {
            seen.fill(changed.present());
            overtaken = new Overtaken(
                    texts.sentence("changeRights.meanwhile", List.of()),
                    List.of(
                            row("role", choices.role(seen.getRole()), choices.role(form.getRole())),
                            row("institutions", names(seen), names(form))));
        } else {
            asked.done(StaffDeed.RIGHTS_CHANGED);
        }
    }

    private Overtaken.Row row(String field, String onFile, String typed) {
        return new Overtaken.Row(texts.sentence(PAGE + "." + field, List.of()), onFile, typed);
    }

    private String names(RightsForm rights) {
        return rights.getInstitutions().stream()
                .map(code -> PageFunctions.label(choices.institutionsWith(List.of(code)), code))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), PAGE, errors, List.of());
    }

    public String getName() {
        return asked.member().name().full();
    }

    /** This page. */
    public String getAddress() {
        return asked.address("rights");
    }

    public String getMemberAddress() {
        return asked.address("member");
    }

    public RightsForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** What somebody else saved meanwhile. */
    public Overtaken getOvertaken() {
        return overtaken;
    }
}
