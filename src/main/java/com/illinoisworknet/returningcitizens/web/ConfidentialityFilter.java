package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.ConfidentialityNotice;
import com.illinoisworknet.returningcitizens.signin.Redirect;
import com.illinoisworknet.returningcitizens.signin.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Leads staff to the confidentiality notice before any page of theirs opens; it then leads to the page that they
 * wanted. What opens without signing in, and signing out, stays as it is.
 */
public class ConfidentialityFilter extends HttpFilter {
    static final String NOTICE = "/confidentiality-notice";

    private static final long serialVersionUID = 1L;
    private static final Set<String> BEFORE = Set.of(NOTICE, "/sign-in", "/sign-out", "/still-here", "/accessibility");

    @Inject
    private transient ConfidentialityNotice notice;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (opensBefore(request) || !notice.owed()) {
            chain.doFilter(request, response);
        } else {
            Redirect.to(NOTICE + wanted(request), request, response);
        }
    }

    private static boolean opensBefore(HttpServletRequest request) {
        return BEFORE.contains(request.getServletPath()) || ServerFiles.asked(request);
    }

    private static String wanted(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? "?" + ReturnAddress.parameter(request.getRequestURI(), request) : "";
    }
}
