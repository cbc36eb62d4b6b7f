package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How browsers reach this site. */
@ApplicationScoped
public class SiteSettings {
    private static final String ANY = "*";

    @Inject
    @ConfigProperty(name = "site.secure", defaultValue = "true")
    boolean secure;

    @Inject
    @ConfigProperty(name = "site.hosts", defaultValue = ANY)
    String hosts;

    /** Whether it is by HTTPS only, as everywhere but in a demo on one machine. */
    boolean secure() {
        return secure;
    }

    /** Whether the site goes by this name, as the header {@code Host} gives it, with a port or without. */
    boolean goesBy(String host) {
        String name = host.replaceFirst(":\\d*$", "");
        return Arrays.stream(hosts.split(","))
                .map(String::strip)
                .anyMatch(known -> known.equals(ANY) || known.equalsIgnoreCase(host) || known.equalsIgnoreCase(name));
    }
}
