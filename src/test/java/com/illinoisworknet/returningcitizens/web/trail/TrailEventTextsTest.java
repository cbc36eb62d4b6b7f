package com.illinoisworknet.returningcitizens.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event that is written to the trail can be read on a page, in each language. */
class TrailEventTextsTest {
    private static final int LEAST_EVENTS = 20;
    private static final Pattern WRITTEN =
            Pattern.compile("insert into audit\\.event[^;]*?values \\([^,]+, '([A-Za-z]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyEventHasItsSentence(String language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle(
                "com.illinoisworknet.returningcitizens.web.texts", Locale.forLanguageTag(language));
        List<String> events = events();

        assertThat(events).hasSizeGreaterThan(LEAST_EVENTS);
        assertThat(events).allSatisfy(event -> assertThat(texts.getString("TrailEvent." + event))
                .endsWith("."));
    }

    /** Those that the application fires, and those that a function of the database writes. */
    private static List<String> events() throws IOException {
        return Stream.concat(fired().stream(), written().stream()).toList();
    }

    private static List<String> written() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("sql", "migrations"))) {
            List<String> kinds = migrations
                    .map(TrailEventTextsTest::text)
                    .flatMap(sql -> WRITTEN.matcher(sql).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(kinds).contains("TrailArchived");
            return kinds;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fired() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("com.illinoisworknet.returningcitizens")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
