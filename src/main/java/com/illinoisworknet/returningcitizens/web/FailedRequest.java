package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.signin.SignInMark;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A request that failed, as the page that tells of it reads it: of what was sent along only the language and the mark
 * of a sign-in, or Faces would take the failed post for one to that page.
 */
final class FailedRequest extends HttpServletRequestWrapper {
    private static final Set<String> READ = Set.of(ChosenLanguage.NAME, SignInMark.PARAMETER);

    private final boolean readable;

    FailedRequest(HttpServletRequest failed) {
        super(failed);
        readable = FormPost.refusal(failed).isEmpty() && QueryEncoding.wholeIn(failed);
    }

    /** Nothing of a request that is refused unread. */
    private boolean reads(String name) {
        return readable && READ.contains(name);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return reads(name) ? super.getParameter(name) : null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return reads(name) ? super.getParameterValues(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return READ.stream()
                .filter(name -> getParameter(name) != null)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::getParameterValues));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
