package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses that have changed before and are settings: outside this site, and its own as customers type it. */
@Named
@RequestScoped
public class LinksBacking {
    @Inject
    @ConfigProperty(
            name = "offender-search.address",
            defaultValue = "https://idoc.illinois.gov/offender/inmatesearch.html")
    String offenderSearch;

    @Inject
    @ConfigProperty(name = "public.address", defaultValue = "www.illinoisworknet.com")
    String publicAddress;

    /** The public offender search of the Illinois Department of Corrections. */
    public String getOffenderSearch() {
        return offenderSearch;
    }

    /** Where customers sign in, as they type it. */
    public String getPublicAddress() {
        return publicAddress;
    }
}
