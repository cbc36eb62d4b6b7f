package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The Social Security number that an account has: sealed, with the token by which it is found; never in clear. */
@Embeddable
class SsnOnFile {
    @Column(name = "ssn_ciphertext")
    private byte[] ciphertext;

    @Column(name = "ssn_key_id")
    private String keyId;

    @Column(name = "ssn_token")
    @Convert(converter = SsnTokenConverter.class)
    private SsnToken token;

    /** Not by a match decision: null. */
    @Column(name = "ssn_by")
    private Long givenBy;

    /** For JPA. */
    protected SsnOnFile() {}

    SsnOnFile(Sealed sealed, SsnToken token) {
        ciphertext = sealed.ciphertext();
        keyId = sealed.keyId();
        this.token = token;
    }

    Sealed sealed() {
        return new Sealed(keyId, ciphertext);
    }

    SsnToken token() {
        return token;
    }

    /** The same, which the account got by a match decision. */
    SsnOnFile givenBy(long decisionId) {
        SsnOnFile given = new SsnOnFile(sealed(), token);
        given.givenBy = decisionId;
        return given;
    }

    boolean wasGivenBy(long decisionId) {
        return Objects.equals(givenBy, decisionId);
    }
}
