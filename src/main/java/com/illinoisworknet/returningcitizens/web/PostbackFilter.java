package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.SignInMark;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Refuses posts that no page of ours sends: from another site, without view state, without PrimeFaces' nonce (which it
 * would answer with an error), with a state that no page of ours has, or with a NUL character (which PostgreSQL cannot
 * hold); and those of pages from before the present sign-in.
 */
public class PostbackFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PARAMETERS = 500;
    private static final List<String> SENT_BY_OUR_PAGES =
            List.of("jakarta.faces.ViewState", "primefaces.nonce", SignInMark.PARAMETER);

    /** As browsers say who made them ask (W3C Fetch Metadata); none: the person, who reloads a page. */
    private static final List<String> FROM_HERE = List.of("same-origin", "none");

    @Inject
    private transient OutdatedPage outdated;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && !ours(request)) {
            request.setAttribute(FailureFilter.STATUS, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (outdated.sends(request)) {
            outdated.refuse(request.getRequestURI(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean ours(HttpServletRequest request) {
        return sameOrigin(request)
                && SENT_BY_OUR_PAGES.stream().allMatch(name -> request.getParameter(name) != null)
                && request.getParameterMap().size() <= MOST_PARAMETERS
                && !"stateless".equals(request.getParameter("jakarta.faces.ViewState"))
                && request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .noneMatch(typed -> typed.indexOf('\0') >= 0);
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean sameHost = origin == null || host(origin).equals(request.getHeader("Host"));
        return sameHost && FROM_HERE.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "none"));
    }

    private static String host(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
