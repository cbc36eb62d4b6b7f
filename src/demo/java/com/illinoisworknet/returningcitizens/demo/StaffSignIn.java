package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Role;
import java.util.List;

/**
 * A staff member of the demo.
 *
 * @param username what to sign in as
 * @param name an invented name
 * @param role one of {@link Role}
 * @param partner whom they work for, or ""
 * @param institutions the parent institutions that they serve
 * @param what who this is, for the list of sign-ins
 */
record StaffSignIn(
        String username, PersonName name, String role, String partner, List<String> institutions, String what) {
    static final String PASSWORD = "Welcome-to-workNet-2026";
    static final String KEWANEE = "Kewanee Life Skills Re-entry Center";
    static final String MURPHYSBORO = "Murphysboro Life Skills Re-entry Center";

    /** All of them; those whose institutions' customers they enrolled come first. */
    static final List<StaffSignIn> ALL = List.of(
            new StaffSignIn(
                    "partner.kewanee",
                    PersonName.of("Dana", "Whitfield"),
                    Role.PARTNER_STAFF,
                    "Kewanee Re-entry Partnership",
                    List.of(KEWANEE),
                    "partner staff, " + KEWANEE),
            new StaffSignIn(
                    "partner.murphysboro",
                    PersonName.of("Sam", "Ortiz"),
                    Role.PARTNER_STAFF,
                    "Murphysboro Re-entry Partnership",
                    List.of(MURPHYSBORO),
                    "partner staff, " + MURPHYSBORO),
            new StaffSignIn(
                    "provider.midstate",
                    PersonName.of("Lena", "Brandt"),
                    Role.PARTNER_STAFF,
                    "Midstate Training Services",
                    List.of(KEWANEE, MURPHYSBORO),
                    "training provider, serving both centers"),
            new StaffSignIn(
                    "supervisor.kewanee",
                    PersonName.of("Walter", "Okoye"),
                    Role.PARTNER_SUPERVISOR,
                    "Kewanee Re-entry Partnership",
                    List.of(KEWANEE),
                    "partner supervisor, " + KEWANEE),
            new StaffSignIn(
                    "supervisor.murphysboro",
                    PersonName.of("Renee", "Delacroix"),
                    Role.PARTNER_SUPERVISOR,
                    "Murphysboro Re-entry Partnership",
                    List.of(MURPHYSBORO),
                    "partner supervisor, " + MURPHYSBORO),
            new StaffSignIn(
                    "state.admin",
                    PersonName.of("Irene", "Castellano"),
                    Role.STATE_ADMINISTRATOR,
                    "",
                    List.of(),
                    "state administrator"),
            new StaffSignIn("auditor", PersonName.of("Priya", "Raman"), Role.AUDITOR, "", List.of(), "auditor"));
}
