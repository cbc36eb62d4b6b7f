package com.illinoisworknet.returningcitizens.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Refuses requests that no browser sends to a page of ours, before anything is made of them: for another site, by
 * another method, too large, of another type, or in a broken encoding. What the server itself refuses (a broken path,
 * headers that are too large) does not come so far.
 */
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Inject
    private transient SiteSettings site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalInt refusal = refusal(request);
        if (refusal.isPresent()) {
            request.setAttribute(FailureFilter.STATUS, refusal.getAsInt());
            return;
        }
        chain.doFilter(request, response);
    }

    private OptionalInt refusal(HttpServletRequest request) {
        if (!forThisSite(request) || !QueryEncoding.wholeIn(request)) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (!METHODS.contains(request.getMethod())) {
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        return FormPost.refusal(request);
    }

    /** One name, and one of ours, also where the address names it again (RFC 9112, 3.2). */
    private boolean forThisSite(HttpServletRequest request) {
        List<String> names = Collections.list(request.getHeaders("Host"));
        return names.size() <= 1
                && names.stream().allMatch(site::goesBy)
                && (site.goesBy(request.getServerName())
                        || site.goesBy(request.getServerName() + ":" + request.getServerPort()));
    }
}
