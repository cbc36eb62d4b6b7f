package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page as two screens show it: keeps a picture of each, and asks axe-core what is wrong. */
final class Screens {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screens() {}

    /** A browser profile on a wide screen, in English, as people in Illinois have it. */
    static NewContextOptions options(URI address) {
        return new NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("en-US")
                .setTimezoneId("America/Chicago")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT);
    }

    /**
     * Keeps pictures of the page as it is now under {@code target/screenshots}, named {@code <name>-1280.png} and
     * {@code <name>-360.png}, and fails with a list if axe-core finds anything, or if a part sticks out sideways.
     */
    static void check(Page page, String name) {
        check(page, name, WIDE);
        check(page, name, NARROW);
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void check(Page page, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(violations(page)).as("axe-core on %s at %d px", name, width).isEmpty();
        assertThat(widest(page)).as("width of %s at %d px", name, width).isLessThanOrEqualTo(width);
    }

    private static List<String> violations(Page page) {
        // no page of ours has frames, for which the other mode opens a tab of its own each time
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Screens::readable)
                        .toList();
    }

    private static String readable(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }

    private static int widest(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }
}
