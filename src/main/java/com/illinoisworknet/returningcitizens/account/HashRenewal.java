package com.illinoisworknet.returningcitizens.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Brings the hash of a password up to what the settings ask for, when the password is at hand: at a sign-in that
 * succeeded (OWASP Password Storage Cheat Sheet, "Upgrading the Work Factor").
 */
@ApplicationScoped
class HashRenewal {
    @Inject
    AccountRepository accounts;

    /** Keeps the hash; the one before may have been replaced by a new password meanwhile, which then stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(long accountId, String old, String renewed) {
        accounts.locked(accountId);
        accounts.credentialOf(accountId).orElseThrow().renewHash(old, renewed);
    }
}
