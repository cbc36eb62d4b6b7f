package com.illinoisworknet.returningcitizens.journey;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs in the server of the journeys: after each request writes the session as it would go to another server, attribute
 * by attribute, into the folder {@code sessions} beside the secrets, if that is there.
 */
public class SessionCopies implements ServletRequestListener {
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("SECRETS_DIRECTORY", ".")).resolveSibling("sessions");

    private final AtomicInteger copies = new AtomicInteger();

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        HttpSession session = ((HttpServletRequest) event.getServletRequest()).getSession(false);
        if (session != null && Files.isDirectory(FOLDER)) {
            try {
                Files.write(FOLDER.resolve("session-" + copies.incrementAndGet()), bytes(session));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(HttpSession session) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String name : Collections.list(session.getAttributeNames())) {
            bytes.write(("\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
            try (Copier copier = new Copier(bytes)) {
                copier.writeObject(session.getAttribute(name));
            }
        }
        return bytes.toByteArray();
    }

    /** What cannot be written, such as a reference to a service, is written by its class. */
    private static final class Copier extends ObjectOutputStream {
        Copier(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return object instanceof Serializable
                    ? object
                    : "not serializable: " + object.getClass().getName();
        }
    }
}
