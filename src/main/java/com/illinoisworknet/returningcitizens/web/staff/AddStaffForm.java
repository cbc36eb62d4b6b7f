package com.illinoisworknet.returningcitizens.web.staff;

import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.person.NamePart;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.staff.NewStaff;
import com.illinoisworknet.returningcitizens.staff.StaffRights;
import com.illinoisworknet.returningcitizens.web.Typed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What stands in the form by which somebody is added to the staff. */
public class AddStaffForm extends RightsForm {
    private static final long serialVersionUID = 1L;

    private String firstName = "";
    private String lastName = "";
    private String username = "";

    /** Whom to add, if nothing is wrong with what was typed. */
    Optional<NewStaff> newStaff(UUID key, Typed typed) {
        Optional<String> first =
                typed.required("firstName", firstName, "addStaff.firstNameMissing", AddStaffForm::namePart);
        Optional<String> last =
                typed.required("lastName", lastName, "addStaff.lastNameMissing", AddStaffForm::namePart);
        Optional<String> chosen = typed.value("username", username.strip(), AddStaffForm::usernameOrNone);
        Optional<StaffRights> rights = rights(typed);
        return typed.problems().isEmpty()
                ? Optional.of(new NewStaff(
                        key,
                        PersonName.of(first.orElseThrow(), last.orElseThrow()),
                        chosen.orElseThrow(),
                        rights.orElseThrow()))
                : Optional.empty();
    }

    private static String namePart(String typed) {
        return new NamePart(typed).value();
    }

    private static String usernameOrNone(String typed) {
        return typed.isEmpty() ? "" : new Username(typed).value();
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = Objects.requireNonNullElse(firstName, "");
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = Objects.requireNonNullElse(lastName, "");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = Objects.requireNonNullElse(username, "");
    }
}
