package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses outside this site, which have changed before and are settings. */
@Named
@RequestScoped
public class LinksBacking {
    @Inject
    @ConfigProperty(
            name = "offender-search.address",
            defaultValue = "https://idoc.illinois.gov/offender/inmatesearch.html")
    String offenderSearch;

    /** The public offender search of the Illinois Department of Corrections. */
    public String getOffenderSearch() {
        return offenderSearch;
    }
}
