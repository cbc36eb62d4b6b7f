package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.person.PersonName;

/**
 * A staff member as the list shows them.
 *
 * @param role one of the staff roles of {@link com.illinoisworknet.returningcitizens.shared.Role}
 * @param institutions the names of the institutions that they serve, or ""
 * @param secondFactor whether sign-in asks for a code of their authenticator app
 * @param answeredFor whether who looks answers for them: may issue a temporary password, and change their account
 */
public record StaffListEntry(
        long accountId,
        PersonName name,
        String username,
        String role,
        String institutions,
        StaffUse use,
        boolean secondFactor,
        boolean answeredFor) {}
