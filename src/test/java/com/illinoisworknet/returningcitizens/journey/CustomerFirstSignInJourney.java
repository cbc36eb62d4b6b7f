package com.illinoisworknet.returningcitizens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The customer takes the slip, signs in, chooses a password, and sees the own page; nothing else opens before. */
class CustomerFirstSignInJourney extends AddingJourney {
    private static final String OWN_PASSWORD = "seven lamps over quiet water";

    @Test
    void temporaryPasswordLeadsToChoosingOneAndNowhereElse() {
        signInAsPartner();
        add(new Paper("Y70411", "Nguyễn", "Thanh-Bình", "", "04/05/1986", "Knox"));
        String username = username().innerText();
        String password = temporaryPassword().innerText();
        writeItDown();
        button("Sign out").click();

        signIn().as(username, password);

        assertThat(heading()).hasText("Choose your password");
        Screens.check(page(), "choose-password");
        List.of("my-page", "my-dashboard", "groups/returning-citizens").forEach(this::leadsToChoosing);
        field("New password").fill(OWN_PASSWORD);
        button("Save and go on").click();
        assertThat(heading()).hasText("Welcome, Nguyễn Thanh-Bình");
        assertThat(row("Parent institution")).hasText("Kewanee Life Skills Re-entry Center");
        Screens.check(page(), "my-page");
        button("Sign out").click();
        signIn().as(username, OWN_PASSWORD);
        assertThat(heading()).hasText("Welcome, Nguyễn Thanh-Bình");
    }

    private void leadsToChoosing(String path) {
        open(path);
        assertThat(page()).hasURL(Pattern.compile(".*/choose-password$"));
    }
}
