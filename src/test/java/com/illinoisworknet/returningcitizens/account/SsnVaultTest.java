package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SsnVaultTest {
    private static final SocialSecurityNumber SSN = new SocialSecurityNumber("457554417");

    @TempDir
    Path secrets;

    private SsnVault vault;

    @BeforeEach
    void makeKeys() throws IOException {
        Files.writeString(secrets.resolve("encryption-2026.key"), key((byte) 1));
        Files.writeString(secrets.resolve("search-token.key"), key((byte) 2));
        vault = new SsnVault(new Vault(VaultKeys.read(secrets)));
    }

    @Test
    void sealedNumberOpensAtItsPlace() {
        Sealed sealed = vault.seal(SSN, SsnVault.placeOfAccount(17));

        SocialSecurityNumber opened = vault.open(sealed, "account.ssn_ciphertext:17");

        assertThat(opened).isEqualTo(SSN);
        assertThat(new String(sealed.ciphertext(), StandardCharsets.ISO_8859_1)).doesNotContain("4417");
    }

    @Test
    void numberMovedToAnotherAccountDoesNotOpen() {
        Sealed sealed = vault.seal(SSN, SsnVault.placeOfAccount(17));

        assertThatThrownBy(() -> vault.open(sealed, SsnVault.placeOfAccount(18)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void ciphertextCopiedToAnotherTableColumnOrRowDoesNotOpen(SealedColumn column) {
        Sealed sealed = vault.seal(SSN, column.place(17));

        for (SealedColumn other : SealedColumn.values()) {
            assertThatThrownBy(() -> vault.open(sealed, other.place(other == column ? 18 : 17)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void equalNumbersHaveEqualTokensAndOthersDoNot() {
        SocialSecurityNumber other = new SocialSecurityNumber("457554418");

        assertThat(vault.token(SSN)).isEqualTo(vault.token(SocialSecurityNumber.parse("457-55-4417")));
        assertThat(vault.token(SSN)).isNotEqualTo(vault.token(other));
    }

    private static String key(byte filled) {
        byte[] key = new byte[32];
        Arrays.fill(key, filled);
        return Base64.getEncoder().encodeToString(key);
    }
}
