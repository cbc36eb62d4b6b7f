package com.illinoisworknet.returningcitizens.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** One demo and one browser for all journeys, a fresh browser profile for each. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
    private static final double TIMEOUT_MILLIS = 15_000;
    private static final Namespace ALL = Namespace.create(Stage.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Chromium chromium =
                shared(context).getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
        RunningDemo demo =
                shared(context).getOrComputeIfAbsent(RunningDemo.class, type -> started(), RunningDemo.class);
        BrowserContext profile = chromium.browser().newContext(Screens.options(demo.address()));
        profile.setDefaultTimeout(TIMEOUT_MILLIS);
        Page page = profile.newPage();
        ((Journey) context.getRequiredTestInstance()).enter(page);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ((Journey) context.getRequiredTestInstance()).leave();
    }

    private static Store shared(ExtensionContext context) {
        return context.getRoot().getStore(ALL);
    }

    private static RunningDemo started() {
        try {
            return RunningDemo.start();
        } catch (IOException e) {
            throw new IllegalStateException("The demo for the browser tests cannot be prepared.", e);
        }
    }
}
