package com.illinoisworknet.returningcitizens.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The WAR that is shipped, with {@link SessionCopies} in it. */
final class WarWithCopies {
    private static final String FIRST = "<filter>";

    private WarWithCopies() {}

    static Path of(Path war) throws IOException {
        Path copy = Files.copy(war, Path.of("target", "journeys.war"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem content = FileSystems.newFileSystem(copy)) {
            add(content, SessionCopies.class.getName());
            add(content, SessionCopies.class.getName() + "$Copier");
            Path webXml = content.getPath("WEB-INF", "web.xml");
            String listener =
                    "<listener><listener-class>%s</listener-class></listener>".formatted(SessionCopies.class.getName());
            Files.writeString(webXml, Files.readString(webXml).replaceFirst(FIRST, listener + FIRST));
        }
        return copy;
    }

    private static void add(FileSystem content, String type) throws IOException {
        String file = type.replace('.', '/') + ".class";
        Path target = content.getPath("WEB-INF", "classes").resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = WarWithCopies.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(bytes, target);
        }
    }
}
