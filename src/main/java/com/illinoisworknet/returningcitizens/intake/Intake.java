package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One use of the Add Customer form, from the first submit on. Its key is the idempotency key. */
@Entity
@Table(name = "intake")
class Intake {
    @Id
    private UUID key;

    @Column(name = "staff_account_id")
    private long staffAccountId;

    @Enumerated(EnumType.STRING)
    private IntakeState state;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "typed_ciphertext")
    private byte[] typedCiphertext;

    @Column(name = "typed_key_id")
    private String typedKeyId;

    @Column(name = "searched_for")
    private String searchedFor;

    @Version
    private long version;

    protected Intake() {}

    boolean belongsTo(long staffId) {
        return staffAccountId == staffId;
    }

    boolean done() {
        return state == IntakeState.DONE;
    }

    boolean undecided() {
        return state == IntakeState.UNDECIDED;
    }

    /** Keeps what was typed, sealed. */
    void keep(Sealed typed, Instant now) {
        typedCiphertext = typed.ciphertext();
        typedKeyId = typed.keyId();
        state = IntakeState.DRAFT;
        changedAt = now;
    }

    /** Candidates are shown; now staff decide. */
    void awaitDecision(Instant now) {
        state = IntakeState.UNDECIDED;
        changedAt = now;
    }

    /** The customer is enrolled. What was typed has served and is destroyed. */
    void finish(Instant now) {
        state = IntakeState.DONE;
        typedCiphertext = null;
        typedKeyId = null;
        searchedFor = null;
        changedAt = now;
    }

    /** Whether the last search was for somebody else. */
    boolean asksForAnother(String identityToken) {
        return !identityToken.equals(searchedFor);
    }

    void searched(String identityToken) {
        searchedFor = identityToken;
    }

    Optional<Sealed> typed() {
        return Optional.ofNullable(typedCiphertext).map(bytes -> new Sealed(typedKeyId, bytes));
    }

    /** What comes back to who began it, for so long after the last touch. */
    WaitingDraft waiting(Duration kept) {
        return new WaitingDraft(key, begunAt, changedAt.plus(kept));
    }

    UUID key() {
        return key;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intake that && key != null && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Intake.class.hashCode();
    }
}
