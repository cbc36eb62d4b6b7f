package com.illinoisworknet.returningcitizens.web.customers;

import java.io.Serializable;

/**
 * What stands above the form when the customer cannot be added now.
 *
 * @param tone the tone of the notice tag; empty if there is nothing to say
 * @param heading in a few words
 * @param sentence what is known
 * @param next what staff can do; may be empty
 * @param enrollmentId the customer that may be opened; 0 if none
 * @param transferAddress where a transfer may be requested; empty if not
 */
public record AddCustomerNotice(
        String tone, String heading, String sentence, String next, long enrollmentId, String transferAddress)
        implements Serializable {

    static AddCustomerNotice none() {
        return new AddCustomerNotice("", "", "", "", 0, "");
    }

    /** Whether there is something to say. */
    public boolean present() {
        return !tone.isEmpty();
    }
}
