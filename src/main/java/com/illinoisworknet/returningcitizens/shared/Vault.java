package com.illinoisworknet.returningcitizens.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    /** Names no key: all at hand will do. */
    private static final String ANY = "";

    private final Function<String, VaultKeys> keys;
    private final SecureRandom random = new SecureRandom();

    /** With keys that stay as they are. */
    public Vault(VaultKeys keys) {
        this.keys = id -> keys;
    }

    /**
     * With the keys of a directory, which may come and go while the vault is in use.
     *
     * @throws IllegalStateException with one sentence that names what is missing, malformed or open to everybody
     */
    public Vault(Path directory, Clock clock) {
        Keyring keyring = new Keyring(directory, clock);
        this.keys = id -> id.isEmpty() ? keyring.keys() : keyring.keysWith(id);
    }

    /**
     * Encrypts {@code clear} under the current key, bound to {@code place}, e.g. {@link SealedColumn#place}.
     */
    public Sealed seal(byte[] clear, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String keyId = keys.apply(ANY).currentId();
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, keyId, nonce, clear, place);
        return new Sealed(
                keyId,
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
        return hash(keys.apply(ANY).searchToken(), clear);
    }

    /** What makes the keyed hashes that may be stored, one for each search-token key; that of new ones first. */
    public List<UnaryOperator<String>> searchTokens() {
        return keys.apply(ANY).searchTokens().stream()
                .map(key -> (UnaryOperator<String>) clear -> hash(key, clear))
                .toList();
    }

    private static String hash(byte[] key, String clear) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HASH + ".", e);
        }
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, byte[] input, String place) {
        byte[] key = keys.apply(keyId)
                .encryptionKey(keyId)
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
