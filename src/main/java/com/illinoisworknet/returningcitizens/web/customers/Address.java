package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import java.util.Locale;
import java.util.UUID;

/** Reads what an address names; one that was mistyped or made up answers like one that does not exist. */
final class Address {
    private static final String GROUP = "/groups/returning-citizens";
    static final String LIST = GROUP;
    static final String SLIP = GROUP + "/slip";

    private Address() {}

    /** @throws NotFoundException if it is no id */
    static long id(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new NotFoundException("id in the address");
        }
    }

    /** @throws NotFoundException if there is no such constant */
    static <E extends Enum<E>> E code(Class<E> codes, String typed) {
        try {
            return Enum.valueOf(codes, typed);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("code in the address");
        }
    }

    static String form(UUID intakeKey) {
        return GROUP + "/add-customer?intake=" + intakeKey;
    }

    static String samePerson(UUID intakeKey) {
        return GROUP + "/same-person?intake=" + intakeKey;
    }

    static String confirm(UUID intakeKey) {
        return GROUP + "/confirm?intake=" + intakeKey;
    }

    static String confirm(UUID intakeKey, long accountId) {
        return confirm(intakeKey) + "&account=" + accountId;
    }

    static String confirm(UUID intakeKey, NotSamePersonReason reason) {
        return reason == NotSamePersonReason.NOT_GIVEN ? confirm(intakeKey) : confirm(intakeKey) + "&reason=" + reason;
    }

    static String outcome(UUID intakeKey) {
        return GROUP + "/outcome?intake=" + intakeKey;
    }

    static String customer(long enrollmentId) {
        return GROUP + "/customer?enrollment=" + enrollmentId;
    }

    /** The page on which a deed is done. */
    static String of(CustomerDeed deed, long enrollmentId) {
        return GROUP + "/" + deed.name().toLowerCase(Locale.ROOT).replace('_', '-') + "?enrollment=" + enrollmentId;
    }

    /** The customer's page, which says that a deed was done. */
    static String done(CustomerDeed deed, long enrollmentId) {
        return customer(enrollmentId) + "&done=" + deed;
    }

    /** Where staff ask for the person of an intake who is enrolled elsewhere, met by the IDOC number. */
    static String transferHere(UUID intakeKey) {
        return GROUP + "/transfer-here?intake=" + intakeKey;
    }

    /** The same, met by the account that they chose. */
    static String transferHere(UUID intakeKey, long accountId) {
        return transferHere(intakeKey) + "&account=" + accountId;
    }

    /** A request for a transfer. */
    static String transfer(long transferId) {
        return GROUP + "/transfer-request?transfer=" + transferId;
    }

    static String temporaryPassword(long enrollmentId) {
        return GROUP + "/temporary-password?enrollment=" + enrollmentId;
    }

    static String revealSsn(long enrollmentId) {
        return GROUP + "/reveal-ssn?enrollment=" + enrollmentId;
    }

    /** The form for the next customer, of the same institution and day. */
    static String addAnother(long institutionId, String enrolledOn) {
        return GROUP + "/add-customer?institution=" + institutionId + "&enrolledOn=" + enrolledOn;
    }
}
