package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a setting the site is for HTTPS only, also where a proxy ends the encryption. */
@ExtendWith(ArquillianExtension.class)
public class SecureSiteIT {
    @Inject
    HttpServletRequest request;

    @Test
    void everyCookieIsForEncryptedConnectionsOnly() throws Exception {
        HttpResponse<String> signIn = ask("/sign-in?language=es");

        assertThat(signIn.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"));
    }

    @Test
    void browsersAreToldToComeEncrypted() throws Exception {
        HttpResponse<String> signIn = ask("/sign-in");

        assertThat(signIn.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    private HttpResponse<String> ask(String path) throws Exception {
        URI address = URI.create("http://localhost:" + request.getLocalPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
