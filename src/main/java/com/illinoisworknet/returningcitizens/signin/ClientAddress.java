package com.illinoisworknet.returningcitizens.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address from which a request comes: that of the connection, or, if that is one of the proxies in front of
 * this server ({@code site.proxies}), the one that they say. What a browser writes into the header itself stands before
 * what a proxy adds, in the same line or in one more (de facto standard {@code X-Forwarded-For}, RFC 7239, 5.2), so it is
 * read from its end.
 */
@ApplicationScoped
class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final Pattern PORT = Pattern.compile("^([0-9.]+):[0-9]+$");

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "site.proxies", defaultValue = "none")
    String proxies;

    String get() {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)));
    }

    /** The last of the addresses that is none of our proxies; the connection's if what is said is no address. */
    String of(String connection, List<String> forwarded) {
        if (!isProxy(connection)) {
            return connection;
        }
        return forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(hop -> PORT.matcher(hop.strip()).replaceFirst("$1"))
                .filter(hop -> !isProxy(hop))
                .reduce((before, last) -> last)
                .filter(hop -> ADDRESS.matcher(hop).matches())
                .orElse(connection);
    }

    private boolean isProxy(String address) {
        return List.of(proxies.split("\\s*,\\s*")).contains(address);
    }
}
