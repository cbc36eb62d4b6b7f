package com.illinoisworknet.returningcitizens.demo;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;

/**
 * What can be set from outside, by system properties.
 *
 * @param folder data, keys, passwords and logs of the demo ({@code demo.folder})
 * @param host the address to listen at ({@code demo.host}); by default only this machine can connect
 * @param port the port of the pages ({@code demo.port})
 * @param war the application ({@code war.file}, given by the build)
 * @param payara Payara Micro ({@code payara.jar}, given by the build)
 */
public record DemoSettings(Path folder, String host, int port, Path war, Path payara) {
    private static final int HIGHEST_PORT = 65_535;

    /** Makes the folder absolute, and refuses a port that cannot exist. */
    public DemoSettings {
        folder = folder.toAbsolutePath().normalize();
        if (port < 1 || port > HIGHEST_PORT) {
            throw new DemoException("The setting demo.port is " + port + ", not a port between 1 and 65535.");
        }
    }

    /**
     * Reads the system properties.
     *
     * @throws DemoException with one sentence that names a wrong setting
     */
    public static DemoSettings fromSystemProperties() {
        return new DemoSettings(
                Path.of(System.getProperty("demo.folder", "demo-data")),
                System.getProperty("demo.host", "127.0.0.1"),
                port(System.getProperty("demo.port", "8080")),
                Path.of(System.getProperty("war.file", "target/returning-citizens.war")),
                Path.of(System.getProperty("payara.jar", "target/payara/payara-micro.jar")));
    }

    /** Where a browser on this machine finds the application. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Whether only this machine can connect. */
    boolean onlyHere() {
        return socket().getAddress().isLoopbackAddress();
    }

    InetSocketAddress socket() {
        return new InetSocketAddress(host, port);
    }

    private static int port(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            throw new DemoException("The setting demo.port is \"" + typed + "\", not a number.", e);
        }
    }
}
