package com.illinoisworknet.returningcitizens.matching.model;

/** What is compared of two people, in the order of the form. */
public enum Field {
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    BIRTH_DATE,
    SSN,
    IDOC_NUMBER,
    COUNTY
}
