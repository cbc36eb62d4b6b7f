package com.illinoisworknet.returningcitizens.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who tries to sign in from where: what failures are counted by. Per username <em>and</em> network, so that an outsider
 * cannot lock staff out, and a facility behind one address is only slowed.
 *
 * @param usernameKey the username as typed, in lower case, at most 100 characters; it need not exist
 * @param address the network address of the browser
 */
public record SignInTry(String usernameKey, String address) {
    private static final int LONGEST = 100;
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    /** A subscriber has at least so many bytes of an IPv6 address for themselves to vary (RFC 6177). */
    private static final int BYTES_OF_NETWORK = 8;

    private static final int BYTES_OF_IPV6 = 16;

    /** Cuts and folds what was typed. */
    public SignInTry {
        String folded = usernameKey.strip().toLowerCase(Locale.ROOT);
        usernameKey = folded.substring(0, Math.min(LONGEST, folded.length()));
    }

    /** The address, or of an IPv6 address the network that a subscriber has: its first 64 bits. */
    String network() {
        String plain = address.replaceFirst("%.*", "");
        if (!IPV6.matcher(plain).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length == BYTES_OF_IPV6
                    ? HexFormat.of().formatHex(bytes, 0, BYTES_OF_NETWORK) + "::/64"
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
