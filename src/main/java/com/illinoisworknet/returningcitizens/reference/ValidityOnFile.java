package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** A {@link Validity} in its two columns. */
@Embeddable
class ValidityOnFile {
    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** No end: null. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected ValidityOnFile() {}

    ValidityOnFile(Validity validity) {
        validFrom = validity.from();
        validTo = validity.until().equals(Validity.NO_END) ? null : validity.until();
    }

    Validity validity() {
        return new Validity(validFrom, Objects.requireNonNullElse(validTo, Validity.NO_END));
    }
}
