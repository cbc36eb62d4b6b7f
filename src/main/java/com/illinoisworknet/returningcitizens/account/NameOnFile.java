package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The name that an account says its holder has, and by which match decisions it got parts of it. */
@Embeddable
class NameOnFile {
    @Column(name = "first_name")
    private String first;

    @Column(name = "middle_name")
    private String middle;

    @Column(name = "last_name")
    private String last;

    private String suffix;

    /** Not by a match decision: null. */
    @Column(name = "middle_name_by")
    private Long middleBy;

    @Column(name = "suffix_by")
    private Long suffixBy;

    /** For JPA. */
    protected NameOnFile() {}

    NameOnFile(PersonName name) {
        take(name);
    }

    PersonName name() {
        return new PersonName(first, middle, last, suffix);
    }

    /** Becomes another name; what stays the same of it stays where it is from. */
    void correct(PersonName corrected) {
        middleBy = middle.equals(corrected.middle()) ? middleBy : null;
        suffixBy = suffix.equals(corrected.suffix()) ? suffixBy : null;
        take(corrected);
    }

    /** Takes the middle name by a match decision, if there was none; answers whether it did. */
    boolean addMiddle(String reported, long decisionId) {
        boolean added = middle.isEmpty() && !reported.isEmpty();
        middle = added ? reported : middle;
        middleBy = added ? Long.valueOf(decisionId) : middleBy;
        return added;
    }

    /** Takes the suffix by a match decision, if there was none; answers whether it did. */
    boolean addSuffix(String reported, long decisionId) {
        boolean added = suffix.isEmpty() && !reported.isEmpty();
        suffix = added ? reported : suffix;
        suffixBy = added ? Long.valueOf(decisionId) : suffixBy;
        return added;
    }

    void emptyMiddle() {
        middle = "";
        middleBy = null;
    }

    void emptySuffix() {
        suffix = "";
        suffixBy = null;
    }

    Set<IdentityPart> givenBy(long decisionId) {
        Set<IdentityPart> given = EnumSet.noneOf(IdentityPart.class);
        if (Objects.equals(middleBy, decisionId)) {
            given.add(IdentityPart.MIDDLE_NAME);
        }
        if (Objects.equals(suffixBy, decisionId)) {
            given.add(IdentityPart.SUFFIX);
        }
        return given;
    }

    private void take(PersonName name) {
        first = name.first();
        middle = name.middle();
        last = name.last();
        suffix = name.suffix();
    }
}
