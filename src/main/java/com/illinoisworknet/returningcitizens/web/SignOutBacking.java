package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.SignInSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Signs out, from any page. */
@Named
@RequestScoped
public class SignOutBacking {
    @Inject
    SignInSession session;

    @Inject
    HandOverTicket handOver;

    /** Ends the session and leads to the sign-in page. */
    public void signOut() throws IOException {
        String next = handOver.afterSignOut();
        session.end();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + next);
    }
}
