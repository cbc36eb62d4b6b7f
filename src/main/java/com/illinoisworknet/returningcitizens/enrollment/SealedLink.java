package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.Link;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;

/** A row of {@code links_of_account}: what staff reported by a match decision, the Social Security number sealed. */
final class SealedLink {
    private static final int NAME = 2;
    private static final int KEY_ID = 6;
    private static final int CIPHERTEXT = 7;

    private final Object[] row;

    SealedLink(Object[] row) {
        this.row = row.clone();
    }

    Link open(SsnVault vault) {
        Identity named = Identity.of(new PersonName(text(NAME), text(NAME + 1), text(NAME + 2), text(NAME + 3)));
        return new Link(id(0), row[KEY_ID] == null ? named : named.with(vault.open(ssn(), place())));
    }

    private Sealed ssn() {
        return new Sealed(text(KEY_ID), (byte[]) row[CIPHERTEXT]);
    }

    private String place() {
        return SealedColumn.REPORTED_SSN.place(id(1));
    }

    private String text(int column) {
        return (String) row[column];
    }

    private long id(int column) {
        return ((Number) row[column]).longValue();
    }
}
