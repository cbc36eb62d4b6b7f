package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import com.illinoisworknet.returningcitizens.staff.StaffRights;
import com.illinoisworknet.returningcitizens.web.Typed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A role and the institutions that come with it, as they are chosen. */
public class RightsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String role = "";
    private ArrayList<String> institutions = new ArrayList<>();

    void fill(StaffProfile rights) {
        role = rights.role();
        institutions = rights.institutionIds().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    Optional<StaffRights> rights(Typed typed) {
        return typed.required("role", role, "staffRights.roleMissing", chosen -> chosen)
                .flatMap(chosen -> typed.value("institutions", chosen, given -> new StaffRights(given, ids())));
    }

    /** Whose rights these would be. */
    StaffProfile profile(long accountId) {
        return new StaffProfile(accountId, role, ids());
    }

    private Set<Long> ids() {
        return institutions.stream().map(RightsForm::id).collect(Collectors.toSet());
    }

    private static long id(String code) {
        try {
            return Long.parseLong(code);
        } catch (NumberFormatException e) {
            throw new NotFoundException("institution of a form");
        }
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = Objects.requireNonNullElse(role, "");
    }

    public List<String> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<String> institutions) {
        this.institutions = new ArrayList<>(Objects.requireNonNullElse(institutions, List.of()));
    }
}
