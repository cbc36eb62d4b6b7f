package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.CurrentSignIn;
import com.illinoisworknet.returningcitizens.signin.OutdatedPageRefused;
import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.ReturnAddress;
import com.illinoisworknet.returningcitizens.signin.SignInMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page that was left open in this browser from before the present sign-in. What it sends is not read; the sign-in
 * page says so, and says who is signed in.
 */
@ApplicationScoped
public class OutdatedPage {
    @Inject
    CurrentSignIn current;

    @Inject
    Event<OutdatedPageRefused> refused;

    /** Whether such a page sends the request. */
    boolean sends(HttpServletRequest request) {
        String mark = request.getParameter(SignInMark.PARAMETER);
        return mark != null && !mark.equals(current.mark().value());
    }

    /** Tells the trail, and leads the page to the sign-in page. */
    void refuse(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refused.fire(new OutdatedPageRefused(address));
        Redirect.to(ReturnAddress.OUTDATED, request, response);
    }
}
