package com.illinoisworknet.returningcitizens.enrollment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** By what the customer list can be filtered, and how it stands in an address. */
public enum CustomerFilterField {
    /** Ids of parent institutions. */
    INSTITUTION("institution", Codes.ID, true),
    /** {@code EXITED}, {@code VOID}, or {@code ANY}: enrolled or exited. None: enrolled. */
    STATUS("status", "EXITED|VOID|ANY", false),
    /** Within 30, 60 or 90 days, or {@code PASSED}. */
    MSR("msr", "30|60|90|PASSED", false),
    /** The first day of an MSR date. */
    MSR_FROM("msrFrom", Codes.DAY, false),
    /** The last day of an MSR date. */
    MSR_TO("msrTo", Codes.DAY, false),
    /** The first day of an enrollment date. */
    ENROLLED_FROM("enrolledFrom", Codes.DAY, false),
    /** The last day of an enrollment date. */
    ENROLLED_TO("enrolledTo", Codes.DAY, false),
    /** Assigned to whoever looks. */
    MINE("mine", "1", false),
    /** Accounts of staff, one of whom is assigned. */
    STAFF("staff", Codes.ID, true),
    /** Counties of MSR. */
    MSR_COUNTY("msrCounty", Codes.COUNTY, true),
    /** Counties of commitment. */
    COMMITMENT_COUNTY("county", Codes.COUNTY, true),
    /** Ids of offenses. */
    OFFENSE("offense", Codes.ID, true),
    /** {@link ListedAccountState}s. */
    ACCOUNT("account", "NO_PASSWORD|TEMPORARY_PASSWORD_NOT_USED|ACTIVE|LOCKED|TEMPORARY_PASSWORD_EXPIRED|CLOSED", true),
    /** Since the last visit of whoever looks. */
    NEW("new", "1", false);

    private final String parameter;
    private final Pattern form;
    private final boolean several;

    CustomerFilterField(String parameter, String form, boolean several) {
        this.parameter = parameter;
        this.form = Pattern.compile(form);
        this.several = several;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** Whether it can have several codes at once, one of which is to be true. */
    public boolean several() {
        return several;
    }

    /** Whether this can be one of its codes. */
    boolean hasForm(String code) {
        return form.matcher(code).matches() && (!Codes.DAY.equals(form.pattern()) || Codes.isDay(code));
    }

    /** The forms of codes. */
    private static final class Codes {
        static final String ID = "[1-9][0-9]{0,17}";
        static final String COUNTY = "17[0-9]{3}|OUT";
        static final String DAY = "(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}";

        private Codes() {}

        static boolean isDay(String code) {
            try {
                LocalDate.parse(code);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
