package com.illinoisworknet.returningcitizens.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The page for what went wrong: a reference number for the person, the cause with the same number in the log. */
@Named
@RequestScoped
public class ErrorBacking {
    private static final Logger LOG = Logger.getLogger(ErrorBacking.class.getName());
    private static final int LENGTH = 8;

    @Inject
    HttpServletRequest request;

    private String reference;

    @PostConstruct
    void log() {
        reference = UUID.randomUUID().toString().substring(0, LENGTH);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, failure, () -> "Page failed, reference " + reference);
    }

    /** What a person can tell the help desk. */
    public String getReference() {
        return reference;
    }
}
