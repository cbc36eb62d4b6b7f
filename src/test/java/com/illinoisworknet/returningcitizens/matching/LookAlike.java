package com.illinoisworknet.returningcitizens.matching;

/** Who can look like the person entered and be somebody else, or somewhere else. */
enum LookAlike {
    TWIN("a twin: last name, birth date, county; often a neighbouring SSN"),
    FATHER_OR_SON("father or son of one name, 16 to 45 years apart, with or without suffix"),
    NEIGHBOURING_IDOC_NUMBER("a brother, the IDOC numbers neighbours"),
    NEIGHBOURING_SSN("a brother or sister, the SSNs neighbours"),
    IN_CUSTODY_ELSEWHERE("the very same names, date and SSN, in custody elsewhere");

    private final String words;

    LookAlike(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
