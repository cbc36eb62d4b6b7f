package com.illinoisworknet.returningcitizens.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event that is written to the trail can be read on a page, in each language. */
class TrailEventTextsTest {
    private static final int LEAST_EVENTS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyEventHasItsSentence(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "com.illinoisworknet.returningcitizens.web.texts", Locale.forLanguageTag(language));
        List<String> events = events();

        assertThat(events).hasSizeGreaterThan(LEAST_EVENTS);
        assertThat(events).allSatisfy(event -> assertThat(texts.getString("TrailEvent." + event))
                .endsWith("."));
    }

    private static List<String> events() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("com.illinoisworknet.returningcitizens")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
