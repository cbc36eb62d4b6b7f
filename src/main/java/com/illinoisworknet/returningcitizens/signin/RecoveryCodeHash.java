package com.illinoisworknet.returningcitizens.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recovery code of a second factor: its number and its hash, never the code. */
@Entity
@Table(name = "recovery_code")
class RecoveryCodeHash {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private int number;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCodeHash() {}

    static RecoveryCodeHash of(long accountId, RecoveryCode code, String hash) {
        RecoveryCodeHash kept = new RecoveryCodeHash();
        kept.accountId = accountId;
        kept.number = code.number();
        kept.codeHash = hash;
        return kept;
    }

    String codeHash() {
        return codeHash;
    }

    void use(Instant moment) {
        usedAt = moment;
    }
}
