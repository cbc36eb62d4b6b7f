package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows the pages for what failed. What a page or a filter refuses is answered here and not by the container's error
 * pages, since those are made when the container has already forgotten who asked.
 */
public class FailureFilter extends HttpFilter {
    /** The attribute of a request that holds the status to answer with, once it failed. */
    static final String STATUS = FailureFilter.class.getName() + ".status";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new FailedRequest(request), response);
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(STATUS) instanceof Integer status && !response.isCommitted()) {
            answer(request, response, status);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.reset();
        response.setStatus(status);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        if ("POST".equals(request.getMethod()) && request.getSession(false) == null) {
            // another site's post: a page would make a session in place of the one whose cookie stayed behind
            return;
        }
        request.getRequestDispatcher(page(status)).forward(new FailedRequest(request), response);
    }

    private static String page(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_NOT_FOUND -> "/refused";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "/error/error.xhtml";
            default -> "/error/bad-request.xhtml";
        };
    }
}
