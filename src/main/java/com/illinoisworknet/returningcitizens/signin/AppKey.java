package com.illinoisworknet.returningcitizens.signin;

/**
 * The secret on its way into an authenticator app.
 *
 * @param key to be typed, in groups of four
 * @param address to be read as QR code
 */
public record AppKey(String key, String address) {
    /** Shows nothing, so that it may stand in a log. */
    @Override
    public String toString() {
        return "AppKey[]";
    }
}
