package com.illinoisworknet.returningcitizens;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.it.ServiceRights;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of who may call which service says what the annotations say; the container is asked elsewhere. */
class ServiceRightsTest {
    private static final int FEWEST_METHODS = 50;
    private static final List<Class<? extends java.lang.annotation.Annotation>> SERVICES =
            List.of(Stateless.class, Stateful.class, Singleton.class, Path.class);
    private static final Map<String, String> ROLES = Map.of(
            "must choose", Role.MUST_CHOOSE_PASSWORD,
            "customer", Role.CUSTOMER,
            "staff", Role.PARTNER_STAFF,
            "supervisor", Role.PARTNER_SUPERVISOR,
            "administrator", Role.STATE_ADMINISTRATOR,
            "auditor", Role.AUDITOR);

    private final ServiceRights table =
            ServiceRights.read(Files.readString(java.nio.file.Path.of("docs", "security", "rights.md")));

    ServiceRightsTest() throws IOException {}

    @Test
    void everyMethodHasTheRowThatItsAnnotationsAskForAndNoRowIsLeftOver() {
        Map<String, Set<String>> annotated = annotated();

        assertThat(annotated).hasSizeGreaterThan(FEWEST_METHODS);
        assertThat(rows(table.callers()))
                .as("rows of docs/security/rights.md")
                .containsExactlyInAnyOrderElementsOf(rows(annotated));
    }

    @Test
    void everyRowHasWordsAndSaysWhyIfItIsOpenToEverybody() {
        Map<String, String> words = table.words();

        assertThat(words.values())
                .allSatisfy(said -> assertThat(said).hasSizeGreaterThan(3).doesNotContain("…"));
        assertThat(words).allSatisfy((method, said) -> assertThat(said.contains("open, since "))
                .as(method)
                .isEqualTo(table.callers().get(method).contains("anonymous")));
    }

    private static List<String> rows(Map<String, Set<String>> callers) {
        return callers.entrySet().stream()
                .map(row -> ServiceRights.row(row.getKey(), row.getValue()))
                .toList();
    }

    private static Map<String, Set<String>> annotated() {
        Map<String, Set<String>> callers = new TreeMap<>();
        services().forEach(service -> ServiceRights.methods(service)
                .forEach(method -> callers.put(ServiceRights.name(service, method), callers(service, method))));
        return callers;
    }

    private static Stream<Class<?>> services() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.illinoisworknet.returningcitizens")
                        .stream()
                        .filter(type -> SERVICES.stream().anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::reflect);
    }

    /** The method's own annotation counts, else that of its class; without any, everybody may (Enterprise Beans 12.3). */
    private static Set<String> callers(Class<?> service, Method method) {
        return Stream.of(method, service)
                .filter(ServiceRightsTest::isAnnotated)
                .findFirst()
                .map(ServiceRightsTest::callers)
                .orElseGet(() -> new TreeSet<>(ServiceRights.CALLERS));
    }

    private static boolean isAnnotated(AnnotatedElement element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotationPresent);
    }

    private static Set<String> callers(AnnotatedElement annotated) {
        if (annotated.isAnnotationPresent(PermitAll.class)) {
            return new TreeSet<>(ServiceRights.CALLERS);
        }
        List<String> roles = annotated.isAnnotationPresent(RolesAllowed.class)
                ? List.of(annotated.getAnnotation(RolesAllowed.class).value())
                : List.of();
        return ServiceRights.CALLERS.stream()
                .filter(caller -> roles.contains(ROLES.getOrDefault(caller, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
