package com.illinoisworknet.returningcitizens.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the server would do otherwise: send the session's cookie without encryption, since it does not see the
 * encryption that ends at a proxy; and write a parameter that it cannot decode into its log, with what was typed.
 */
@WebListener
public class ServerGuard implements ServletContextListener {
    /** Held, or the level would be forgotten with the logger. */
    private static final Logger PARAMETERS = Logger.getLogger("org.glassfish.grizzly.http.util.Parameters");

    @Inject
    private SiteSettings site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(site.secure());
        PARAMETERS.setLevel(Level.SEVERE);
    }
}
