package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Keeps Social Security numbers: sealed where they are stored, as tokens where they are searched (Identity Protection
 * Act, 5 ILCS 179).
 */
@ApplicationScoped
public class SsnVault {
    private static final int HEX = 16;
    private static final int HEX_OF_NUMBER = 56;
    private static final int LAST_FOUR = 4;

    @Inject
    Vault vault;

    /** For the container. */
    public SsnVault() {}

    /** Over a vault at hand, where there is no container. */
    public SsnVault(Vault vault) {
        this.vault = vault;
    }

    /** The place to which the number of an account is bound. */
    public static String placeOfAccount(long accountId) {
        return SealedColumn.ACCOUNT_SSN.place(accountId);
    }

    /** The token of nine digits, which need not be a number that was ever assigned: a slip of the pen makes others. */
    public SsnToken token(String digits) {
        return token(digits, vault::searchToken);
    }

    /** What makes the tokens under which nine digits may be stored, for each search-token key; that of new ones first. */
    public List<Function<String, SsnToken>> tokens() {
        return vault.searchTokens().stream()
                .map(hash -> (Function<String, SsnToken>) digits -> token(digits, hash))
                .toList();
    }

    /** What the tokens of all numbers with these last four digits end with, for each search-token key. */
    public List<Integer> lastFours(String fourDigits) {
        return vault.searchTokens().stream()
                .map(hash -> Integer.parseUnsignedInt(lastFourHex(fourDigits, hash), HEX))
                .toList();
    }

    private static SsnToken token(String digits, UnaryOperator<String> hash) {
        String lastFour = digits.substring(SocialSecurityNumber.LENGTH - LAST_FOUR);
        return new SsnToken(hash.apply(digits).substring(0, HEX_OF_NUMBER) + lastFourHex(lastFour, hash));
    }

    private static String lastFourHex(String fourDigits, UnaryOperator<String> hash) {
        return hash.apply("last four: " + fourDigits).substring(HEX_OF_NUMBER);
    }

    /** The token by which the number is found: equal for equal numbers, telling nothing of them. */
    public SsnToken token(SocialSecurityNumber ssn) {
        return token(ssn.digits());
    }

    /**
     * A keyed digest of a text that may hold a number: equal for equal texts, telling nothing of them; 64 hexadecimal
     * digits. No digest is a number's token, since a number has no kind.
     *
     * @param kind what the text is, e.g. {@code account row}
     */
    public String digest(String kind, String text) {
        return vault.searchToken(kind + ":" + text);
    }

    /** Encrypts the number for one place, e.g. {@link #placeOfAccount}. */
    public Sealed seal(SocialSecurityNumber ssn, String place) {
        return vault.seal(ssn.digits().getBytes(StandardCharsets.US_ASCII), place);
    }

    /** The number as an account keeps it. */
    SsnOnFile onFile(SocialSecurityNumber ssn, long accountId) {
        return new SsnOnFile(seal(ssn, placeOfAccount(accountId)), token(ssn));
    }

    /**
     * Decrypts what was sealed for the same place.
     *
     * @throws IllegalStateException if the key is not there, or the value was changed or moved
     */
    public SocialSecurityNumber open(Sealed sealed, String place) {
        return new SocialSecurityNumber(new String(vault.open(sealed, place), StandardCharsets.US_ASCII));
    }
}
