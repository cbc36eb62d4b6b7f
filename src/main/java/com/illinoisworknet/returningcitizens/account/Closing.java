package com.illinoisworknet.returningcitizens.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and why an account was closed for good. */
@Embeddable
class Closing {
    @Column(name = "closed_at")
    private Instant at;

    /** Made by mistake and never used: null. */
    @Column(name = "replaced_by")
    private Long replacedBy;

    /** For JPA. */
    protected Closing() {}

    /** It was made by mistake, and nobody ever signed in to it. */
    static Closing unused(Instant at) {
        Closing closing = new Closing();
        closing.at = at;
        return closing;
    }

    /** Its holder has another account, which is kept. */
    static Closing replaced(long keptAccountId, Instant at) {
        Closing closing = unused(at);
        closing.replacedBy = keptAccountId;
        return closing;
    }

    AccountState state() {
        return replacedBy == null ? AccountState.CLOSED : AccountState.REPLACED;
    }
}
