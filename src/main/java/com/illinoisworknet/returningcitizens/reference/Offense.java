package com.illinoisworknet.returningcitizens.reference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A row of the offense table. */
@Entity
@Table(name = "offense")
class Offense implements ReferenceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String category;

    private String citation;

    private String title;

    @Embedded
    private ValidityOnFile validity;

    @Version
    private long version;

    /** For JPA. */
    protected Offense() {}

    /** An offense that is called this. */
    static Offense of(ReferenceText text) {
        Offense offense = new Offense();
        offense.take(text);
        return offense;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public ReferenceText text() {
        return new ReferenceText(ReferenceKind.OFFENSES, List.of(citation, title, category), validity.validity());
    }

    @Override
    public void take(ReferenceText other) {
        category = other.text(ReferenceField.CATEGORY);
        citation = other.text(ReferenceField.CITATION);
        title = other.text(ReferenceField.TITLE);
        validity = new ValidityOnFile(other.validity());
    }

    @Override
    public Choice choice() {
        return new Choice(id.toString(), citation + " " + title);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offense that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Offense.class.hashCode();
    }
}
