package com.illinoisworknet.returningcitizens.load;

import java.util.Locale;

/** A column of the file, named in its header as here in lower case. */
enum Column {
    /** What the account is called in the system that it comes from. */
    ACCOUNT_ID,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    /** Last names that the holder had before, apart by semicolons. */
    FORMER_LAST_NAMES,
    /** As {@code 1980-12-31}. */
    BIRTH_DATE,
    SSN,
    IDOC_NUMBER,
    /** Name or code of a county of Illinois. */
    COUNTY,
    USERNAME,
    /** As Jakarta Security writes it. */
    PASSWORD_HASH;

    /** Whether the file must have it. */
    boolean isRequired() {
        return this != USERNAME && this != PASSWORD_HASH;
    }

    /** The name in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
