package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the application answers, and tells when it never will. */
final class Readiness {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final String STARTED = "ready in";
    /** Somebody took the port after it was found free; Payara Micro would stay without it. */
    private static final String PORT_LOST = "java.net.BindException";

    private static final int OK = 200;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final DemoPayara payara;
    private final Path log;

    Readiness(DemoPayara payara, Path log) {
        this.payara = payara;
        this.log = log;
    }

    /**
     * Returns as soon as the address answers with a page.
     *
     * @throws DemoException if the server ends, or has started without the application, or takes minutes
     */
    void await(URI address) {
        try {
            poll(address);
        } catch (IOException e) {
            throw new DemoException("The log of the server, " + log + ", cannot be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("The demo is being stopped.", e);
        }
    }

    private void poll(URI address) throws IOException, InterruptedException {
        long latest = System.nanoTime() + LONGEST.toNanos();
        boolean started = false;
        while (!started || !answers(address)) {
            if (!payara.isAlive() || System.nanoTime() > latest || logHas(PORT_LOST)) {
                throw new DemoException("The server did not start; see " + log + ".");
            }
            if (!started && logHas(STARTED)) {
                started = true;
                latest = System.nanoTime() + GRACE.toNanos();
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean logHas(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }
}
