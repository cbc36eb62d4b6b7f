package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request that failed, as the page that tells of it reads it: without anything that was sent along, or Faces would
 * take the failed post for one to that page.
 */
final class FailedRequest extends HttpServletRequestWrapper {
    FailedRequest(HttpServletRequest failed) {
        super(failed);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
