package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.SomeEvents;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** The export as an auditor makes it, whole and falsified. */
class VerifyTrailTest {
    private static final int EVENTS = 30;

    @TempDir
    static Path folder;

    private static Path export;
    private static Path anchor;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void exportATrail() throws IOException, SQLException {
        TrailDatabase database = TrailDatabase.create();
        try (Session application = database.as("rc_app");
                Session auditor = database.as("rc_auditor")) {
            SomeEvents.write(application, 1, EVENTS);
            application.number("select audit.seal_events(1000)");
            export = export(auditor);
            anchor = anchor(auditor.texts("select encode(hash, 'hex') from audit.seal order by number"), EVENTS);
        }
    }

    @Test
    void aSoundExportEndsWithNothing() {
        int exit = verify(export, anchor);

        assertThat(exit).isZero();
        assertThat(said())
                .startsWith("Links checked: 30, archived up to number 0; not sealed yet: 0.")
                .endsWith("Nothing is wrong.\n");
    }

    @Test
    void aChangedLineIsNamed() throws IOException {
        int exit = verify(falsified(lines -> {
            lines.set(7, lines.get(7).replace("AccessRefused", "SignedOut"));
            return lines;
        }));

        assertThat(exit).isEqualTo(1);
        assertThat(said())
                .startsWith("changed: Event 7, sealed as number 7, is not what it was.\n")
                .endsWith("Findings: 1.\n");
    }

    @Test
    void aMissingLineIsNamed() throws IOException {
        int exit = verify(falsified(lines -> {
            lines.remove(9);
            return lines;
        }));

        assertThat(exit).isEqualTo(1);
        assertThat(said()).startsWith("removed: The links from number 9 to number 9 are missing.\n");
    }

    @Test
    void aDoubledLineIsNamed() throws IOException {
        int exit = verify(falsified(lines -> {
            lines.add(10, lines.get(9));
            return lines;
        }));

        assertThat(exit).isEqualTo(1);
        assertThat(said()).contains("slipped in: Number 9 stands in the chain more than once.\n");
    }

    @Test
    void swappedLinesAreNamed() throws IOException {
        int exit = verify(falsified(lines -> {
            Collections.swap(lines, 4, 6);
            return lines;
        }));

        assertThat(exit).isEqualTo(1);
        assertThat(said())
                .contains("reordered: Number 5 stands after number 6.\n")
                .contains("reordered: Number 4 stands after number 6.\n")
                .doesNotContain("removed");
    }

    @Test
    void aCutTailIsFoundByTheAnchorOnly() throws IOException {
        Path cut = falsified(lines -> lines.subList(0, 21));

        int withoutAnchor = verify(cut);
        int withAnchor = verify(cut, anchor);

        assertThat(withoutAnchor).isZero();
        assertThat(withAnchor).isEqualTo(1);
        assertThat(said()).contains("cut off: The chain ends at number 20; the anchor knows number 30.\n");
    }

    @Test
    void aFileThatIsNoExportEndsWithASentence() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        int exit = verify(other);

        assertThat(exit).isEqualTo(2);
        assertThat(said())
                .isEqualTo(
                        "The trail cannot be verified: the file is not an export of the trail: its columns are [a, b]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number\n", "number,state\n1\n", "number,state\n\"1,sealed\n"})
    void aBrokenFileEndsWithASentence(String content) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), content);

        int exit = verify(broken);

        assertThat(exit).isEqualTo(2);
        assertThat(said()).startsWith("The trail cannot be verified: ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        int exit = verify(folder.resolve("nowhere.csv"));

        assertThat(exit).isEqualTo(2);
        assertThat(said()).contains("nowhere.csv");
    }

    @Test
    void aFileThatIsNoAnchorEndsWithASentence() {
        int exit = verify(export, export);

        assertThat(exit).isEqualTo(2);
        assertThat(said()).startsWith("The trail cannot be verified: ");
    }

    private int verify(Path... files) {
        List<String> arguments = new ArrayList<>();
        for (Path file : files) {
            arguments.add(file.toString());
        }
        return VerifyTrail.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Path falsified(UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = change.apply(new ArrayList<>(Files.readAllLines(export)));
        return Files.write(Files.createTempFile(folder, "falsified", ".csv"), lines);
    }

    private static Path export(Session auditor) throws IOException, SQLException {
        Path file = folder.resolve("trail.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            auditor.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(Files.readString(Path.of("sql/operations/export-trail.sql")), out);
        }
        return file;
    }

    private static Path anchor(List<String> hashes, int number) throws IOException {
        return Files.writeString(
                folder.resolve("anchor.txt"), "number=%d%nhash=%s%n".formatted(number, hashes.get(number - 1)));
    }
}
