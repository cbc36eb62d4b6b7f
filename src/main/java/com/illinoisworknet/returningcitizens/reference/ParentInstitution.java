package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the parent institution table. */
@Entity
@Table(name = "parent_institution")
class ParentInstitution {
    @Id
    private Long id;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ParentInstitution() {}

    Choice choice() {
        return new Choice(id.toString(), name);
    }
}
