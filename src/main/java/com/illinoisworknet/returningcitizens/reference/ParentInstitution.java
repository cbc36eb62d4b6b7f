package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A row of the parent institution table. */
@Entity
@Table(name = "parent_institution")
class ParentInstitution implements ReferenceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String kind;

    private String city;

    @Column(name = "county_code")
    private String countyCode;

    @Embedded
    private ValidityOnFile validity;

    @Version
    private long version;

    /** For JPA. */
    protected ParentInstitution() {}

    /** An institution that says this of itself. */
    static ParentInstitution of(ReferenceText text) {
        ParentInstitution institution = new ParentInstitution();
        institution.take(text);
        return institution;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public ReferenceText text() {
        return new ReferenceText(
                ReferenceKind.INSTITUTIONS, List.of(name, kind, city, countyCode), validity.validity());
    }

    @Override
    public void take(ReferenceText other) {
        name = other.text(ReferenceField.NAME);
        kind = other.text(ReferenceField.KIND);
        city = other.text(ReferenceField.CITY);
        countyCode = other.text(ReferenceField.COUNTY);
        validity = new ValidityOnFile(other.validity());
    }

    @Override
    public Choice choice() {
        return new Choice(id.toString(), name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParentInstitution that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return ParentInstitution.class.hashCode();
    }
}
