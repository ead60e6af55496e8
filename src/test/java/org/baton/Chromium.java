package org.baton;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The browser that is installed here; one for all tests of a run. */
final class Chromium implements CloseableResource {

    /** Long, for a machine that is busy; nobody waits longer than it takes. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path program = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("There is no browser at " + program
                    + ". Install Chromium (apt-get install chromium), or say where one is in the variable CHROMIUM.");
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var options = new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Without cookies, history or anything else of another session. */
    BrowserContext session(String address, Look look) {
        var session = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setLocale(look.language())
                .setTimezoneId("Europe/Kyiv"));
        session.setDefaultTimeout(PATIENCE_MILLIS);
        session.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return session;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
