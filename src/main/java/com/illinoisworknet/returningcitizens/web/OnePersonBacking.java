package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.CurrentSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page tells the other tabs of the browser, so that those of an earlier sign-in close (one-person.js). */
@Named
@RequestScoped
public class OnePersonBacking {
    @Inject
    CurrentSignIn current;

    /** The mark of the sign-in that the page is made for. */
    public String getMark() {
        return current.mark().value();
    }

    /** Since when, in milliseconds of the Unix epoch; for nobody, the present. */
    public long getSince() {
        return current.mark().since().toEpochMilli();
    }
}
