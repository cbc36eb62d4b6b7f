package com.illinoisworknet.returningcitizens.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to sign in that failed, or is being read. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "username_key")
    private String usernameKey;

    private String address;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected SignInFailure() {}

    static SignInFailure of(SignInTry attempt, Instant now) {
        SignInFailure failure = new SignInFailure();
        failure.usernameKey = attempt.usernameKey();
        failure.address = attempt.network();
        failure.failedAt = now;
        return failure;
    }
}
