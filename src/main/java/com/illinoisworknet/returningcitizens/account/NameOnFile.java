package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The name that an account says its holder has. */
@Embeddable
class NameOnFile {
    @Column(name = "first_name")
    private String first;

    @Column(name = "middle_name")
    private String middle;

    @Column(name = "last_name")
    private String last;

    private String suffix;

    /** For JPA. */
    protected NameOnFile() {}

    NameOnFile(PersonName name) {
        first = name.first();
        middle = name.middle();
        last = name.last();
        suffix = name.suffix();
    }

    PersonName name() {
        return new PersonName(first, middle, last, suffix);
    }

    /** Takes the middle name if there was none; answers whether it did. */
    boolean addMiddle(String reported) {
        boolean added = middle.isEmpty() && !reported.isEmpty();
        middle = added ? reported : middle;
        return added;
    }

    /** Takes the suffix if there was none; answers whether it did. */
    boolean addSuffix(String reported) {
        boolean added = suffix.isEmpty() && !reported.isEmpty();
        suffix = added ? reported : suffix;
        return added;
    }
}
