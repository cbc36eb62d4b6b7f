package com.illinoisworknet.returningcitizens.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A browser in a customer's hands, and where staff go on afterwards. It is made and taken, never changed. */
@Entity
@Table(name = "hand_over")
class HandOver {
    @Id
    private UUID ticket;

    @Column(name = "return_address")
    private String returnAddress;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected HandOver() {}

    static HandOver until(Instant expiresAt, String returnAddress) {
        HandOver handOver = new HandOver();
        handOver.ticket = UUID.randomUUID();
        handOver.returnAddress = returnAddress;
        handOver.expiresAt = expiresAt;
        return handOver;
    }

    UUID ticket() {
        return ticket;
    }

    String returnAddress() {
        return returnAddress;
    }

    boolean waitsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
