package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the offense table. */
@Entity
@Table(name = "offense")
class Offense {
    @Id
    private Long id;

    private String citation;

    private String title;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Offense() {}

    Choice choice() {
        return new Choice(id.toString(), citation + " " + title);
    }
}
