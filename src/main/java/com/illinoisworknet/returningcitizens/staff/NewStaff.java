package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.account.Username;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.UUID;

/**
 * Somebody who is to get a staff account.
 *
 * @param formKey of the form that says so: sent twice, it adds them once
 * @param username as it was chosen, or "" to have one proposed from the name
 */
public record NewStaff(UUID formKey, PersonName name, String username, StaffRights rights) {
    /**
     * Checks the username.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.InvalidValueException {@code username.format}
     */
    public NewStaff {
        username = username.isBlank() ? "" : new Username(username.strip()).value();
    }
}
