package com.illinoisworknet.returningcitizens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the warning before the idle time-out needs to know, on every page. */
@Named
@RequestScoped
public class IdleBacking {
    private static final int MINUTE = 60;

    @Inject
    IdleSettings settings;

    @Inject
    Texts texts;

    /** Seconds after which the session ends if nothing is asked of the server. */
    public int getIdleSeconds() {
        return settings.idleSeconds();
    }

    /** Seconds before that at which the warning appears. */
    public int getWarningSeconds() {
        return settings.warningSeconds();
    }

    /** How soon the session will end when the warning appears, in words. */
    public String getSoon() {
        int seconds = settings.warningSeconds();
        boolean minutes = seconds % MINUTE == 0;
        return PageFunctions.format(
                texts.bundle().getString(minutes ? "idle.minutes" : "idle.seconds"),
                minutes ? seconds / MINUTE : seconds);
    }
}
