package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same pages in Spanish, chosen before sign-in, and back to English. */
@Tag("long")
class SpanishJourney extends Journey {
    private static final Pattern TODAY = Pattern.compile("\\S+, \\d{1,2} de \\S+ de \\d{4}.*");

    @Test
    void spanishChosenAtSignInStaysUntilEnglishIsChosen() {
        signInInSpanish();
        assertThat(page().locator("h1 + p")).hasText(TODAY);
        Screens.check(page(), "es-my-dashboard");

        open("groups/returning-citizens");
        assertThat(page().getByLabel("Siguiente Página").first()).isVisible();
        Screens.check(page(), "es-returning-citizens");

        refuseAnEmptyForm();
        Screens.check(page(), "es-add-customer-refused");

        String intake = page().url();
        chooseLanguage("English");
        assertThat(heading()).hasText("Add Customer");
        assertThat(page()).hasURL(intake + "&language=en");
        open("my-dashboard");
        assertThat(heading()).hasText("My Dashboard");
    }

    @Test
    void pageWantedBeforeSignInSurvivesTheChoiceOfALanguage() {
        open("groups/returning-citizens");
        chooseLanguage("Español");

        signInInSpanishAs("supervisor.kewanee");

        assertThat(page()).hasURL(Pattern.compile(".*/groups/returning-citizens$"));
        assertThat(page().locator("html")).hasAttribute("lang", "es");
    }

    private void signInInSpanish() {
        open("sign-in");
        chooseLanguage("Español");
        assertThat(heading()).hasText("Iniciar sesión");
        assertThat(page().locator("html")).hasAttribute("lang", "es");
        Screens.check(page(), "es-sign-in");
        signInInSpanishAs("partner.kewanee");
        assertThat(heading()).hasText("Mi panel");
    }

    private void refuseAnEmptyForm() {
        open("groups/returning-citizens/add-customer");
        Screens.check(page(), "es-add-customer");
        field("Fecha de nacimiento").fill("02/30/1990");
        button("Agregar cliente").click();
        assertThat(page().locator("#birthDate-error")).hasText("Febrero de 1990 no tiene día 30. Revise la fecha.");
    }

    private void chooseLanguage(String name) {
        link(name).first().click();
    }

    private void signInInSpanishAs(String username) {
        field("Nombre de usuario").fill(username);
        field("Contraseña").fill(SignIn.DEMO_PASSWORD);
        button("Iniciar sesión").click();
        assertThat(heading()).hasText("Antes de continuar");
        Screens.check(page(), "es-confidentiality-notice");
        new SignIn(page()).confirmNotice("He leído esto y estoy de acuerdo");
    }
}
