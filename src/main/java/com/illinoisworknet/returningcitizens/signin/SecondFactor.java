package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The authenticator app of a staff account: the secret that it shares with the server, and how far it was used. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    /** Wrong codes in a row after which only a new set-up helps (NIST SP 800-63B-4, 3.2.2). */
    static final int MOST_MISSED = 100;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "secret_ciphertext")
    private byte[] secretCiphertext;

    @Column(name = "secret_key_id")
    private String secretKeyId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    private int missed;

    @Version
    private long version;

    protected SecondFactor() {}

    long accountId() {
        return accountId;
    }

    Sealed secret() {
        return new Sealed(secretKeyId, secretCiphertext);
    }

    /** In use: the app showed once that it has the secret. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    void confirm(Instant moment) {
        confirmedAt = moment;
    }

    /** The last step of time whose code was taken: no code of it or of an earlier one is taken again. */
    long lastStep() {
        return lastStep;
    }

    void used(long step) {
        lastStep = step;
    }

    /** Whether so many codes in a row were wrong that none is taken any more. */
    boolean isSpent() {
        return missed >= MOST_MISSED;
    }

    void miss() {
        missed++;
    }

    void hit() {
        missed = 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecondFactor that && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
