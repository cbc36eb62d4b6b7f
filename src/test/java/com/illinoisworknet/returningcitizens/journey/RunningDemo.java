package com.illinoisworknet.returningcitizens.journey;

import com.illinoisworknet.returningcitizens.demo.DemoServer;
import com.illinoisworknet.returningcitizens.demo.DemoSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A demo on fresh data in {@code target}, started by the launcher that people use. */
final class RunningDemo implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "journey-data");

    private final DemoServer server;

    private RunningDemo(DemoServer server) {
        this.server = server;
    }

    static RunningDemo start() throws IOException {
        return start(FOLDER, Map.of());
    }

    /** One with settings of its own, in a folder of its own. */
    static RunningDemo start(Path folder, Map<String, String> more) throws IOException {
        deleteOldData(folder);
        DemoServer server = new DemoServer(
                new DemoSettings(
                        folder,
                        "127.0.0.1",
                        freePort(),
                        WarWithCopies.of(Path.of(System.getProperty("war.file"))),
                        Path.of(System.getProperty("payara.jar"))),
                System.out,
                more);
        server.start();
        return new RunningDemo(server);
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteOldData(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
