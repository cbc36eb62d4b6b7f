package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * The credentials slip. It lives in the answer to the press that made the password and nowhere else: not in a
 * redirect, the session, the view state or a log.
 */
@Named
@RequestScoped
public class SlipBacking {
    static final String PAGE = "/groups/returning-citizens/slip";

    private String name = "";
    private long enrollmentId;
    private Credentials credentials;

    /** Takes what the slip shows. */
    void show(String customerName, long enrollment, Credentials issued) {
        name = customerName;
        enrollmentId = enrollment;
        credentials = issued;
    }

    /** Whether there is a slip in this answer. */
    public boolean isPresent() {
        return credentials != null;
    }

    /** The customer's name, for the page; it is not on the slip. */
    public String getName() {
        return name;
    }

    public long getEnrollmentId() {
        return enrollmentId;
    }

    public String getUsername() {
        return credentials.username();
    }

    public String getTemporaryPassword() {
        return credentials.temporaryPassword();
    }

    /** The last day on which the password works. */
    public String getWorksUntil() {
        return UsDate.format(LocalDate.ofInstant(credentials.expiresAt(), ClockProducer.ILLINOIS));
    }
}
