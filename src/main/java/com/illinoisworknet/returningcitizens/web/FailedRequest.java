package com.illinoisworknet.returningcitizens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request that failed, as the page that tells of it reads it: of what was sent along only the language, or Faces
 * would take the failed post for one to that page.
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
        return ChosenLanguage.NAME.equals(name) ? super.getParameter(name) : null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return ChosenLanguage.NAME.equals(name) ? super.getParameterValues(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        String[] languages = super.getParameterValues(ChosenLanguage.NAME);
        return languages == null ? Map.of() : Map.of(ChosenLanguage.NAME, languages);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
