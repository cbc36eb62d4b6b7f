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
 * Ends a session that was overtaken: its password was replaced meanwhile, its holder ended all others (OWASP ASVS 5.0,
 * 7.4.3), its account was deactivated or given other rights (7.4.2), or it has lasted as long as one may (7.3.2).
 */
public class OvertakenSessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInSession session;

    @Inject
    private transient IdleSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ServerFiles.asked(request)) {
            chain.doFilter(request, response);
        } else if (session.overtaken()) {
            end("/sign-in?overtaken=true", request, response);
        } else if (session.isOlderThan(settings.longest())) {
            end("/sign-in?expired=true", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void end(String next, HttpServletRequest request, HttpServletResponse response) throws IOException {
        session.end();
        Redirect.to(next, request, response);
    }
}
