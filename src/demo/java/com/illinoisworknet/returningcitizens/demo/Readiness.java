package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the application answers, and tells when it never will: Payara Micro stays without application or port. */
final class Readiness {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String STARTED = " ready in ";
    private static final String DEPLOYED = " was successfully deployed in ";
    private static final String PORT_LOST = "java.net.BindException";

    private final HttpClient browser =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final DemoPayara payara;
    private final Path log;

    Readiness(DemoPayara payara, Path log) {
        this.payara = payara;
        this.log = log;
    }

    /**
     * Returns as soon as the application is deployed and answers at the address, one of its pages.
     *
     * @throws DemoException if the server ends, has started without application or port, or takes minutes
     */
    void await(URI page) {
        try {
            poll(page);
        } catch (IOException e) {
            throw new DemoException("The log of the server, " + log + ", cannot be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("The demo is being stopped.", e);
        }
    }

    private void poll(URI page) throws IOException, InterruptedException {
        long latest = System.nanoTime() + LONGEST.toNanos();
        String said = Files.readString(log);
        while (!said.contains(STARTED) || !answers(page)) {
            if (!payara.isAlive() || System.nanoTime() > latest || said.contains(PORT_LOST)) {
                throw notStarted();
            }
            Thread.sleep(PAUSE.toMillis());
            said = Files.readString(log);
        }
        if (!said.contains(DEPLOYED)) {
            throw notStarted();
        }
    }

    private DemoException notStarted() {
        return new DemoException("The server did not start; see " + log + ".");
    }

    private boolean answers(URI page) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
            browser.send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
