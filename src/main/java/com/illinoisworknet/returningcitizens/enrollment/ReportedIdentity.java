package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.SameIdentityAdditions;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who staff said the person is, kept beside an account that existed before; what differs is shown, not overwritten. */
@Entity
@Table(name = "reported_identity")
class ReportedIdentity {
    @Id
    @Column(name = "enrollment_id")
    private Long enrollmentId;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    private String suffix;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "ssn_ciphertext")
    private byte[] ssnCiphertext;

    @Column(name = "ssn_key_id")
    private String ssnKeyId;

    @Column(name = "added_middle_name")
    private boolean addedMiddleName;

    @Column(name = "added_suffix")
    private boolean addedSuffix;

    @Column(name = "added_ssn")
    private boolean addedSsn;

    protected ReportedIdentity() {}

    static ReportedIdentity report(long enrollmentId, Identity reported, SameIdentityAdditions added) {
        ReportedIdentity row = new ReportedIdentity();
        row.enrollmentId = enrollmentId;
        row.take(reported.name());
        row.birthDate = reported.birthDate().orElseThrow().value();
        row.addedMiddleName = added.middleName();
        row.addedSuffix = added.suffix();
        row.addedSsn = added.ssn();
        return row;
    }

    private void take(PersonName name) {
        firstName = name.first();
        middleName = name.middle();
        lastName = name.last();
        suffix = name.suffix();
    }

    void keepSsn(Sealed ssn) {
        ssnCiphertext = ssn.ciphertext();
        ssnKeyId = ssn.keyId();
    }

    PersonName name() {
        return new PersonName(firstName, middleName, lastName, suffix);
    }

    LocalDate birthDate() {
        return birthDate;
    }

    /** All of it, the Social Security number opened. */
    ReportedPerson person(SsnVault vault) {
        Identity named = Identity.of(name()).born(new BirthDate(birthDate));
        Identity whole = ssnKeyId == null ? named : named.with(vault.open(ssn(), place()));
        return new ReportedPerson(whole, new SameIdentityAdditions(addedMiddleName, addedSuffix, addedSsn));
    }

    private Sealed ssn() {
        return new Sealed(ssnKeyId, ssnCiphertext);
    }

    private String place() {
        return SealedColumn.REPORTED_SSN.place(enrollmentId);
    }
}
