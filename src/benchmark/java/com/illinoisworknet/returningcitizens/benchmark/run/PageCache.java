package com.illinoisworknet.returningcitizens.benchmark.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the operating system keeps of the database's files in memory. It can be asked to forget a file without being
 * anybody special: {@code dd iflag=nocache count=0} of GNU coreutils calls {@code posix_fadvise(POSIX_FADV_DONTNEED)}.
 */
final class PageCache {
    private static final String FORGET_EACH =
            "for file; do dd if=\"$file\" iflag=nocache count=0 status=none || exit 1; done";

    private PageCache() {}

    /** Forgets the tables and indexes of a database's folder; whether the operating system could be asked. */
    static boolean forget(Path database) {
        try {
            return new ProcessBuilder(command(database)).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(Path database) {
        return List.of(
                "find",
                database.resolve("base").toString(),
                database.resolve("global").toString(),
                "-type",
                "f",
                "-size",
                "+0",
                "-exec",
                "sh",
                "-c",
                FORGET_EACH,
                "sh",
                "{}",
                "+");
    }
}
