package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.web.AskedParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What the address of this request names. It is there from the beginning, also of a press: the forms of these pages
 * are sent to the address of their page.
 */
@RequestScoped
class AskedAddress {
    @Inject
    AskedParts parts;

    /** @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if it names no intake */
    UUID intake() {
        return IntakeKey.parse(part("intake"));
    }

    /** @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if it names no enrollment */
    long enrollment() {
        return Address.id(part("enrollment"));
    }

    /** @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if it names no request for a transfer */
    long transfer() {
        return Address.id(part("transfer"));
    }

    /** One part; "" if it is not there. */
    String part(String name) {
        return parts.part(name);
    }
}
