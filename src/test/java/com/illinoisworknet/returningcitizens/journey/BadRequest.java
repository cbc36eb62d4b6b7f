package com.illinoisworknet.returningcitizens.journey;

import java.nio.charset.StandardCharsets;

/**
 * A request as it goes over the wire, and the status that it must get.
 *
 * @param name what is wrong with it
 * @param line the request line
 * @param headers each ended by CR LF
 * @param body what follows
 * @param status the right answer
 */
record BadRequest(String name, String line, String headers, String body, int status) {
    static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String ENDING = "Connection: close\r\n";

    /** A look at an address, with a right host. */
    static BadRequest get(String name, String address, int status) {
        return ask(name, "GET", address, "", status);
    }

    static BadRequest ask(String name, String method, String address, String headers, int status) {
        return new BadRequest(name, method + " " + address + " HTTP/1.1", "Host: localhost\r\n" + headers, "", status);
    }

    /** A post of this length to the sign-in page. */
    static BadRequest post(String name, String headers, String body, int status) {
        String length = "Content-Length: " + body.length() + "\r\n";
        return new BadRequest(name, "POST /sign-in HTTP/1.1", "Host: localhost\r\n" + headers + length, body, status);
    }

    /** A post as forms send it, with what our forms send along. */
    static BadRequest form(String name, String body, int status) {
        return post(name, FORM, "jakarta.faces.ViewState=1:2&primefaces.nonce=n&signIn.mark=nobody&" + body, status);
    }

    byte[] bytes() {
        return (line + "\r\n" + headers + ENDING + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }
}
