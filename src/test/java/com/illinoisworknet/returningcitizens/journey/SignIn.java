package com.illinoisworknet.returningcitizens.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page. */
final class SignIn {
    /** The password of every staff member of the demo. */
    static final String DEMO_PASSWORD = "Welcome-to-workNet-2026";

    private final Page page;

    SignIn(Page page) {
        this.page = page;
    }

    /** Signs in a staff member of the demo, who confirms the notice that staff confirm once per session. */
    void as(String username) {
        as(username, DEMO_PASSWORD);
        confirmNotice();
    }

    /** Confirms the confidentiality notice. */
    void confirmNotice() {
        confirmNotice("I have read this and agree");
    }

    /** The same in another language. */
    void confirmNotice(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForURL(address -> !address.contains("/confidentiality-notice"));
    }

    void as(String username, String password) {
        page.getByLabel("Username", new Page.GetByLabelOptions().setExact(true)).fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
