package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.SignInSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs out, from any page. */
@Named
@RequestScoped
public class SignOutBacking {
    @Inject
    SignInSession session;

    /** Ends the session and leads to the sign-in page. */
    public String signOut() {
        session.end();
        return "/sign-in?faces-redirect=true";
    }
}
