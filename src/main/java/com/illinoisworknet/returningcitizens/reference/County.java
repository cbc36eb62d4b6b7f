package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the county table. */
@Entity
@Table(name = "county")
class County {
    @Id
    private String code;

    private String name;

    @Column(name = "in_illinois")
    private boolean inIllinois;

    protected County() {}

    Choice choice() {
        return new Choice(code, name);
    }

    boolean inIllinois() {
        return inIllinois;
    }
}
