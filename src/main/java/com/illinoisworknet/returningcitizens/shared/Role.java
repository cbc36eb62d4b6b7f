package com.illinoisworknet.returningcitizens.shared;

/**
 * The container-managed roles, as declared in {@code web.xml} and named on services.
 *
 * <p>String constants, since annotations take nothing else. The rights of each role stand in {@code
 * docs/security/rights.md}.
 */
public final class Role {
    /** A person enrolled in Returning Citizens. */
    public static final String CUSTOMER = "customer";
    /** Works with customers of the institutions they serve. */
    public static final String PARTNER_STAFF = "partner-staff";
    /** Partner staff who also answer for their institutions' staff and searches. */
    public static final String PARTNER_SUPERVISOR = "partner-supervisor";
    /** Answers for the program in the whole state. */
    public static final String STATE_ADMINISTRATOR = "state-administrator";
    /** Reads the trail and nothing else. */
    public static final String AUDITOR = "auditor";
    /** Signed in with a temporary password: may choose a password and sign out, nothing else. */
    public static final String MUST_CHOOSE_PASSWORD = "must-choose-password";
    /** Gave the right password of an account with a second factor: may give its code and sign out, nothing else. */
    public static final String MUST_GIVE_SECOND_FACTOR = "must-give-second-factor";
    /** Is in a role that asks for a second factor and has none: may set it up and sign out, nothing else. */
    public static final String MUST_SET_UP_SECOND_FACTOR = "must-set-up-second-factor";

    private Role() {}
}
