package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The decision on the candidates that the address asks to confirm: an account, or none of them for a reason. */
@RequestScoped
class AskedDecision {
    @Inject
    AskedAddress asked;

    /** @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if the address names no intake */
    UUID intake() {
        return asked.intake();
    }

    /** Whether an account was chosen, and not none of them. */
    boolean isConnecting() {
        return !asked.part("account").isEmpty();
    }

    /** @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if it names no account */
    long accountId() {
        return Address.id(asked.part("account"));
    }

    /** Why none of them is the person's. */
    NotSamePersonReason whyNone() {
        String code = asked.part("reason");
        return code.isEmpty() ? NotSamePersonReason.NOT_GIVEN : Address.code(NotSamePersonReason.class, code);
    }

    /** Where a transfer is asked for, if the person is enrolled elsewhere. */
    String transferAddress() {
        return isConnecting() ? Address.transferHere(intake(), accountId()) : Address.transferHere(intake());
    }

    /** Where it is confirmed. */
    String address() {
        return isConnecting() ? Address.confirm(intake(), accountId()) : Address.confirm(intake(), whyNone());
    }
}
