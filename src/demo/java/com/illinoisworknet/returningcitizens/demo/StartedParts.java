package com.illinoisworknet.returningcitizens.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started and is to be stopped, last first.
 *
 * <p>A part is either started completely and then stopped, or never started: a signal that arrives in the middle waits
 * for the part that is just starting, so that no process is left behind.
 */
final class StartedParts {
    private final Deque<Closeable> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    /**
     * Starts a part, unless all is being stopped already.
     *
     * @throws DemoException if the demo is being stopped
     */
    synchronized <T extends Closeable> T start(Supplier<T> starter) {
        if (stopping) {
            throw new DemoException("The demo is being stopped.");
        }
        T part = starter.get();
        parts.push(part);
        return part;
    }

    boolean stopping() {
        return stopping;
    }

    /** Stops all parts, last first; a second call does nothing. */
    void stop() {
        stopping = true;
        stopAll();
    }

    private synchronized void stopAll() {
        while (!parts.isEmpty()) {
            stopOne(parts.pop());
        }
    }

    private static void stopOne(Closeable part) {
        try {
            part.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Not everything could be stopped.", e);
        }
    }
}
