package com.illinoisworknet.returningcitizens.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** What the demo of the journeys leaves behind, by where it stands. */
final class Leftovers {
    /** Every table and view there is but the database's own views, and of these the one that shows statements. */
    private static final String ALL = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') or c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                or c.relname = 'pg_stat_activity'
            order by 1""";

    private Leftovers() {}

    /** A full dump, table by table, as the superuser reads them: the audited export among the views. */
    static Map<String, Supplier<byte[]>> dump() {
        Map<String, Supplier<byte[]>> dump = new TreeMap<>();
        try (Connection superuser = DemoTables.as("postgres")) {
            for (String table : DemoTables.texts(superuser, ALL)) {
                byte[] rows = copy(superuser, table);
                dump.put(table, () -> rows);
            }
            return dump;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of a folder of the demo, read one by one when they are asked for. */
    static Map<String, Supplier<byte[]>> files(String folder) {
        Map<String, Supplier<byte[]>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DemoTables.FOLDER.resolve(folder))) {
            files.filter(Files::isRegularFile).forEach(file -> contents.put(file.toString(), () -> read(file)));
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on each request leaves a copy of its session in the folder {@code sessions}. */
    static void copySessions() {
        try {
            Files.createDirectories(DemoTables.FOLDER.resolve("sessions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(Connection superuser, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + table + ") to stdout", rows);
        return rows.toByteArray();
    }

    /** A file of the database may be gone by now: it is written anew under another name. */
    private static byte[] read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
