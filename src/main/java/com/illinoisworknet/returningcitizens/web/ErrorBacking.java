package com.illinoisworknet.returningcitizens.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The page for what went wrong: a reference number for the person, the cause with the same number in the log. */
@Named
@RequestScoped
public class ErrorBacking {
    @Inject
    HttpServletRequest request;

    private String reference;

    /** What failed in a page is logged already, what failed elsewhere is not. */
    @PostConstruct
    void log() {
        reference = Optional.ofNullable((String) request.getAttribute(PageFailure.REFERENCE))
                .orElseGet(() -> PageFailure.log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
    }

    /** What a person can tell the help desk. */
    public String getReference() {
        return reference;
    }
}
