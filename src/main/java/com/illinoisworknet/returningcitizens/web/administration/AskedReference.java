package com.illinoisworknet.returningcitizens.web.administration;

import com.illinoisworknet.returningcitizens.reference.ReferenceKind;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.web.AskedParts;
import com.illinoisworknet.returningcitizens.web.customers.NextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Which list, and which row of it, the address of a request names; there from the beginning, also of a press. */
@RequestScoped
class AskedReference {
    private static final String LIST = "/reference-data";

    @Inject
    AskedParts asked;

    @Inject
    NextPage next;

    /** @throws NotFoundException if the address names no list */
    ReferenceKind kind() {
        try {
            return ReferenceKind.valueOf(part("of", "institutions").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("list of reference data in the address");
        }
    }

    /** Whether it names a row at all. */
    boolean namesRow() {
        return !asked.part("row").isEmpty();
    }

    /** @throws NotFoundException if the address names no row */
    long row() {
        try {
            return Long.parseLong(asked.part("row"));
        } catch (NumberFormatException e) {
            throw new NotFoundException("row of reference data in the address");
        }
    }

    /** One part, or what stands for it if it is not there. */
    String part(String name, String otherwise) {
        return asked.part(name).isEmpty() ? otherwise : asked.part(name);
    }

    /** The list as the address names it. */
    String of() {
        return kind().name().toLowerCase(Locale.ROOT);
    }

    String listAddress() {
        return LIST + "?of=" + of();
    }

    String address(String page) {
        return LIST + "/" + page + "?of=" + of();
    }

    /** Leads to the list, which says what was done. */
    void done(String what) {
        next.redirect(listAddress() + "&done=" + what);
    }
}
