package com.illinoisworknet.returningcitizens.shared;

import java.util.Arrays;

/** An encrypted value as it stands in the database, and the id of the key that opens it. */
public final class Sealed {
    private final String keyId;
    private final byte[] ciphertext;

    public Sealed(String keyId, byte[] ciphertext) {
        this.keyId = keyId;
        this.ciphertext = ciphertext.clone();
    }

    /** Id of the key that sealed it. */
    public String keyId() {
        return keyId;
    }

    /** Nonce, encrypted bytes and authentication tag. */
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && keyId.equals(that.keyId) && Arrays.equals(ciphertext, that.ciphertext);
    }

    @Override
    public int hashCode() {
        return 31 * keyId.hashCode() + Arrays.hashCode(ciphertext);
    }
}
