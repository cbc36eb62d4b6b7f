package com.illinoisworknet.returningcitizens.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does with the product, step by step; finds things on a page as people do, by what they read. */
@ExtendWith(Stage.class)
abstract class Journey {
    private Page page;

    /** The browser's only tab. */
    final Page page() {
        return page;
    }

    /** Opens an address of the application, e.g. {@code my-dashboard}. */
    final void open(String path) {
        page.navigate(path);
    }

    /** The sign-in page, opened. */
    final SignIn signIn() {
        open("sign-in");
        return new SignIn(page);
    }

    /**
     * A staff member of the demo, signed in and past the notice, on My Dashboard. Not by the sign-in page, which has
     * journeys of its own, since a browser takes two seconds for that.
     */
    final void signInAs(String username) {
        Visitor visitor = Visitor.of(page).signedIn(username, SignIn.DEMO_PASSWORD);
        page.context().addCookies(List.of(visitor.sessionCookie()));
        open("my-dashboard");
    }

    /** The input with this label, whether required or not. */
    final Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + literally(label) + "\\s*(\\*.*)?$"));
    }

    /** The browser reads the pattern too, and knows no {@code \\Q}. */
    private static String literally(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    final Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The one heading of the page. */
    final Locator heading() {
        return page.locator("h1");
    }

    final void enter(Page fresh) {
        this.page = fresh;
    }

    final void leave() {
        page.context().close();
    }
}
