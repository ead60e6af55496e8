package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.baton.Look;
import org.baton.OwnModels;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of changes, as leads see it. */
@BrowserTest
class ChangesInBrowserTest {

    private static final String PROMISE = "rules/onebox/promise.dmn";
    private static final String LINE = "rules/onebox/line.dmn";
    private static final String TICKET = "processes/ticket.bpmn";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    private final TreeSet<String> saved = new TreeSet<>();

    /** One under a promise that gets shorter, one that is delivered where the saved diagram has nothing. */
    @BeforeEach
    void tickets_are_open_and_everything_was_saved() {
        story.begins();
        story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .isDelivered();
        saves(PROMISE, "\"8 h\"", "\"6 h\"");
        saves(LINE, "\"paid\"", "\"free\"");
        saves(TICKET, "AwaitConfirmation", "AwaitWord");
    }

    @AfterEach
    void put_back() {
        story.isOver();
        saved.forEach(files::restore);
        models.refresh();
    }

    @Test
    void a_lead_looks_by_keyboard_at_what_a_change_does_and_applies_it(Browser browser) {
        Page page = changes(browser, Look.WIDE);
        assertThat(page).hasTitle("Changes – Baton");
        press(page, "See what applying does");
        assertThat(page.getByText("shorter").first()).isVisible();
        press(page, "See what applying does: ticket");
        assertThat(page.getByText("It waits at “Await confirmation”")).isVisible();
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "changes-seen");

        page.getByLabel("Why").first().fill("Faster from today");
        press(page, "Apply to 2 tickets");
        var past = page.locator("section[aria-labelledby=past]");
        assertThat(past).containsText("Faster from today");
        assertThat(past.locator("tbody tr").first()).containsText("2");
        assertThat(page.locator("progress")).hasCount(0);
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "changes-applied");
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_can_be_read_narrow_in_the_dark_and_in_every_language(Browser browser) {
        Page page = changes(browser, Look.NARROW.dark().in("uk"));
        page.locator("#changes form button").first().click();
        assertThat(page.locator("#changes textarea")).isVisible();
        for (String language : List.of("uk", "ru", "pl", "en")) {
            page.navigate("/desk/changes?lang=" + language);
            assertThat(page.locator("#changes textarea")).isVisible();
            Browser.isUsableByEverybody(page);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            Assertions.assertThat(page.locator("main").textContent()).doesNotContain("??");
            Browser.photograph(page, "changes-narrow-dark-" + language);
        }
    }

    private static Page changes(Browser browser, Look look) {
        Page page = browser.opens("/desk/changes", look);
        page.locator("#username").fill("bohdana");
        page.locator("#password").fill("bohdana");
        page.locator("main button[type=submit]").click();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .press("Enter");
    }

    private void saves(String path, String that, String by) {
        saved.add(path);
        files.replace(path, that, by);
        models.refresh();
        Assertions.assertThat(models.refused()).isEmpty();
    }
}
