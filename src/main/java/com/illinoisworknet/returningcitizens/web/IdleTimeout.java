package com.illinoisworknet.returningcitizens.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Gives each session the time that the settings allow. */
@WebListener
public class IdleTimeout implements HttpSessionListener {
    @Inject
    private IdleSettings settings;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(settings.idleSeconds());
    }
}
