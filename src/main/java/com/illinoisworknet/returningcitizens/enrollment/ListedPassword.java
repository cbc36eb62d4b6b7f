package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;

/** How the account of a listed customer stands. */
@Embeddable
class ListedPassword {
    /** None: there is no password. */
    @Column(name = "temporary_password")
    private Boolean temporary;

    @Column(name = "password_expires_at")
    private Instant expiresAt;

    @Column(name = "account_closed")
    private boolean closed;

    /** For JPA. */
    protected ListedPassword() {}

    ListedPassword(boolean closed) {
        this.closed = closed;
    }

    /** A temporary password. */
    static ListedPassword temporaryUntil(Instant expiresAt) {
        ListedPassword password = new ListedPassword(false);
        password.temporary = true;
        password.expiresAt = expiresAt;
        return password;
    }

    /** A password that the holder chose. */
    static ListedPassword chosen() {
        ListedPassword password = new ListedPassword(false);
        password.temporary = false;
        return password;
    }

    /** As {@link CustomerConditions#ACCOUNT_STATE} says it in SQL. */
    ListedAccountState state(String username, ListMoment moment) {
        if (closed) {
            return ListedAccountState.CLOSED;
        }
        return moment.locked().contains(username.toLowerCase(Locale.ROOT))
                ? ListedAccountState.LOCKED
                : byPassword(moment.now());
    }

    private ListedAccountState byPassword(Instant now) {
        if (temporary == null) {
            return ListedAccountState.NO_PASSWORD;
        }
        return temporary ? temporary(now) : ListedAccountState.ACTIVE;
    }

    private ListedAccountState temporary(Instant now) {
        return expiresAt.isAfter(now)
                ? ListedAccountState.TEMPORARY_PASSWORD_NOT_USED
                : ListedAccountState.TEMPORARY_PASSWORD_EXPIRED;
    }
}
