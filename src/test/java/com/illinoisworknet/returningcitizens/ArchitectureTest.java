package com.illinoisworknet.returningcitizens;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house: its floors and what never happens on them. Each rule was broken once on purpose when it was written. */
class ArchitectureTest {
    private static final String BASE = "com.illinoisworknet.returningcitizens.";

    /** Top to bottom; each uses only those below. */
    private static final List<String> FLOORS = List.of(
            "web",
            "tools",
            "rotation",
            "load",
            "audit",
            "reversal",
            "intake",
            "matching",
            "matching.model",
            "enrollment",
            "signin",
            "staff",
            "account",
            "reference",
            "person",
            "shared");

    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.illinoisworknet.returningcitizens")
            .that(DescribedPredicate.not(resideInAPackage(BASE + "demo..")));

    @Test
    void theWholeProductIsLookedAt() {
        assertThat(PRODUCT.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void everyFloorUsesOnlyThoseBelow() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String floor : FLOORS) {
            house = house.layer(floor).definedBy(packages(floor));
        }
        for (int i = 0; i < FLOORS.size(); i++) {
            List<String> above = FLOORS.subList(0, i);
            house = above.isEmpty()
                    ? house.whereLayer(FLOORS.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(FLOORS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        check(house.ensureAllClassesAreContainedInArchitecture());
    }

    @Test
    void noPackagesFormACycle() {
        check(slices().matching(BASE + "(**)").should().beFreeOfCycles());
    }

    @Test
    void theModelIsPlainJava() {
        check(classes()
                .that()
                .resideInAPackage(BASE + "matching.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.apache.commons.codec.language..", BASE + "matching.model..", BASE + "person.."));
    }

    @Test
    void onlyPagesKnowFaces() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces.."));
    }

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate());
    }

    @Test
    void entitiesHaveNoSetters() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotPrivate()
                .should()
                .haveNameNotMatching("set[A-Z].*"));
    }

    @Test
    void onlyRepositoriesHoldAnEntityManager() {
        check(fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Repository"));
    }

    @Test
    void everyServiceIsNamedSoAndSaysWhoMayCallIt() {
        check(classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .andShould()
                .beAnnotatedWith(saysWhoMayCall()));
    }

    @Test
    void whatPagesNameIsABackingOfAViewOrARequest() {
        check(classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .haveSimpleNameEndingWith("Backing")
                .andShould()
                .beAnnotatedWith(shortLived()));
    }

    @Test
    void nothingLivesAsLongAsASession() {
        check(noClasses().should().beAnnotatedWith(SessionScoped.class));
    }

    @Test
    void nobodyAsksTheTimeWithoutAClock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void nobodyThrowsGenericExceptions() {
        check(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    }

    @Test
    void onlyCommandsPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                PRODUCT.that(DescribedPredicate.not(resideInAPackage(BASE + "tools.."))));
    }

    @Test
    void utilitiesHaveAName() {
        check(noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)"));
    }

    /** A floor is its package and those within, but for a floor of its own among them. */
    private static DescribedPredicate<JavaClass> packages(String floor) {
        DescribedPredicate<JavaClass> inside =
                nameMatching((BASE + floor).replace(".", "\\.") + "\\..*").forSubtype();
        return floor.equals("matching")
                ? inside.and(DescribedPredicate.not(resideInAPackage(BASE + "matching.model..")))
                : inside;
    }

    private static DescribedPredicate<JavaAnnotation<?>> saysWhoMayCall() {
        return DescribedPredicate.describe(
                "@RolesAllowed or @PermitAll",
                annotation -> annotation.getRawType().isEquivalentTo(RolesAllowed.class)
                        || annotation.getRawType().isEquivalentTo(PermitAll.class));
    }

    private static DescribedPredicate<JavaAnnotation<?>> shortLived() {
        return DescribedPredicate.describe(
                "@ViewScoped or @RequestScoped",
                annotation -> annotation.getRawType().isEquivalentTo(ViewScoped.class)
                        || annotation.getRawType().isEquivalentTo(RequestScoped.class));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
