package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.staff.StaffAdministrationService;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The roles and institutions that one may give. */
@Named
@RequestScoped
public class StaffChoicesBacking {
    @Inject
    StaffAdministrationService staff;

    @Inject
    ReferenceService reference;

    @Inject
    Texts texts;

    private List<Choice> institutions;

    @PostConstruct
    void find() {
        institutions = staff.institutionsToGive().all();
    }

    public List<Choice> getRoles() {
        return staff.rolesToGive().stream()
                .map(role -> new Choice(role, role(role)))
                .toList();
    }

    /** Those that are open. */
    public List<Choice> getInstitutions() {
        return institutions;
    }

    /** Those that are open, and these of the form, which may be closed by now. */
    public List<Choice> institutionsWith(List<String> codes) {
        Stream<Choice> closed = codes.stream()
                .filter(code ->
                        institutions.stream().noneMatch(open -> open.code().equals(code)))
                .filter(code -> code.matches("\\d{1,18}"))
                .flatMap(code -> reference.institution(Long.parseLong(code)).stream());
        return Stream.concat(institutions.stream(), closed).toList();
    }

    /** A role in words. */
    String role(String role) {
        return texts.sentence("Role." + role, List.of());
    }
}
