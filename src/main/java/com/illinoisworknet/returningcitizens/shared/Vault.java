package com.illinoisworknet.returningcitizens.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not stand in clear in the database, and makes the keyed hashes by which it can be searched.
 *
 * <p>AES-256-GCM with a random 96-bit nonce before the ciphertext (NIST SP 800-38D), HMAC-SHA-256 for search tokens.
 * Each value is bound to its place (associated data): moved to another row it does not open.
 */
public class Vault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HASH = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Vault(VaultKeys keys) {
        this.keys = keys;
    }

    /** Encrypts {@code clear} under the current key, bound to {@code place}, e.g. {@code account:17}. */
    public Sealed seal(byte[] clear, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, keys.currentId(), nonce, clear, place);
        return new Sealed(
                keys.currentId(),
                ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                        .put(nonce)
                        .put(encrypted)
                        .array());
    }

    /**
     * Decrypts what {@link #seal} gave for the same place.
     *
     * @throws IllegalStateException if the key is not there, or the value was changed or moved
     */
    public byte[] open(Sealed sealed, String place) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed.ciphertext());
        if (bytes.remaining() < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("A sealed value of " + place + " is cut off.");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] encrypted = new byte[bytes.remaining()];
        bytes.get(encrypted);
        return crypt(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, encrypted, place);
    }

    /** The keyed hash of {@code clear}, 64 hexadecimal digits: equal for equal texts, telling nothing of them. */
    public String searchToken(String clear) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(keys.searchToken(), HASH));
            return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HASH + ".", e);
        }
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, byte[] input, String place) {
        byte[] key = keys.encryptionKey(keyId)
                .orElseThrow(() -> new IllegalStateException("The encryption key " + keyId + " is not there."));
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value of " + place + " does not open.", e);
        }
    }
}
