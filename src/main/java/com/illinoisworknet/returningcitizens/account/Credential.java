package com.illinoisworknet.returningcitizens.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** How an account is signed in to: a chosen password, or a temporary one; its hash only. */
@Entity
@Table(name = "credential")
class Credential {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean temporary;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private Long issuedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "notice_since")
    private Instant noticeSince;

    @Column(name = "sessions_since")
    private Instant sessionsSince;

    @Version
    private long version;

    /** For JPA. */
    protected Credential() {}

    static Credential of(long accountId) {
        Credential credential = new Credential();
        credential.accountId = accountId;
        return credential;
    }

    /** Voids whatever was there. */
    void issueTemporary(String hash, TemporaryIssue issue) {
        passwordHash = hash;
        temporary = true;
        issuedAt = issue.at();
        issuedBy = issue.by();
        expiresAt = issue.expiresAt();
    }

    /** The holder is to learn at the next sign-in that somebody else issued the temporary password. */
    void owesNotice() {
        noticeSince = issuedAt;
    }

    void noticeRead() {
        noticeSince = null;
    }

    /** Takes the password that the holder chose. */
    void choose(String hash, Instant moment) {
        passwordHash = hash;
        temporary = false;
        issuedAt = moment;
        issuedBy = accountId;
        expiresAt = null;
    }

    /** Keeps the same password under a new hash, unless it was replaced meanwhile. */
    void renewHash(String old, String renewed) {
        passwordHash = passwordHash.equals(old) ? renewed : passwordHash;
    }

    /** The password that somebody meant who typed this: a temporary one is taken as it was read off the slip. */
    String meantBy(String typed) {
        return temporary ? TemporaryPassword.canonical(typed) : typed;
    }

    long accountId() {
        return accountId;
    }

    /** Since when the password is the account's; a renewed hash changes nothing. */
    Instant issuedAt() {
        return issuedAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isTemporary() {
        return temporary;
    }

    boolean isExpired(Instant moment) {
        return temporary && !moment.isBefore(expiresAt);
    }

    /** All sessions that began before end. */
    void endSessionsBefore(Instant moment) {
        sessionsSince = moment;
    }

    boolean lets(Instant sessionSince) {
        return sessionsSince == null || !sessionSince.isBefore(sessionsSince);
    }

    Optional<Instant> noticeSince() {
        return Optional.ofNullable(noticeSince);
    }

    AccountState state(Instant moment) {
        if (!temporary) {
            return AccountState.ACTIVE;
        }
        return isExpired(moment) ? AccountState.TEMPORARY_PASSWORD_EXPIRED : AccountState.TEMPORARY_PASSWORD_NOT_USED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential that && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
