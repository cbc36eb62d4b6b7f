package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.SignInSession;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends a session whose password was replaced meanwhile, by its holder or by a temporary one: whoever else was signed in
 * with the old one is out at the next click (OWASP ASVS 5.0, 7.4.3).
 */
public class OvertakenSessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient SignInSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().contains(RESOURCES) && session.overtaken()) {
            session.end();
            Redirect.to("/sign-in?overtaken=true", request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
