package com.illinoisworknet.returningcitizens.it;

import com.illinoisworknet.returningcitizens.demo.LoadedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database before the container, and tells the container where it is; only for the container tests. */
public class ContainerDatabase implements LauncherSessionListener {
    private LoadedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("container.tests")) {
            return;
        }
        try {
            database = LoadedDatabase.start(Files.createTempDirectory(Path.of("target"), "container-data"), System.out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("container.db.url", database.url());
        System.setProperty("container.db.password", database.password("rc_app"));
        System.setProperty("container.owner.password", database.password("rc_owner"));
        System.setProperty("container.secrets", database.secrets().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
