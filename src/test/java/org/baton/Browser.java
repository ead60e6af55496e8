package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** In which people open the pages, each in a session of their own, which ends with the test. */
public final class Browser {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Chromium chromium;
    private final String address;
    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Somebody new opens a page, on a wide screen, in light colours and in English. */
    public Page opens(String path) {
        return opens(path, Look.WIDE);
    }

    /** Somebody new opens a page; a second page of the same person is {@code page.context().newPage()}. */
    public Page opens(String path, Look look) {
        var session = chromium.session(address, look);
        sessions.add(session);
        session.onConsoleMessage(this::note);
        session.onWebError(it -> complaints.add(it.error()));
        Page page = session.newPage();
        page.navigate(path);
        return page;
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    /** What the browser found fault with on the pages of this test: scripts that fail, whatever the CSP keeps out. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** That everybody can use the page, by keyboard or by ear too, as far as axe can tell. */
    public static void isUsableByEverybody(Page page) {
        var faults = new AxeBuilder(page).analyze().getViolations();
        assertThat(faults)
                .filteredOn(it -> SERIOUS.contains(it.getImpact()))
                .extracting(it -> it.getId() + ": " + it.getHelp() + " "
                        + it.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }

    /** Into target/screenshots, to be looked at. */
    public static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    void photographAll(String name) {
        int number = 0;
        for (var session : sessions) {
            for (Page page : session.pages()) {
                photograph(page, name + "-" + ++number);
            }
        }
    }

    void close() {
        sessions.forEach(BrowserContext::close);
    }
}
