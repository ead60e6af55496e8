package org.baton.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.baton.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of numbers, as leads see it. */
@BrowserTest
class NumbersInBrowserTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void a_ticket_is_open() {
        story.begins();
        story.receives(aTicket().at("onebox").under("general"));
    }

    @AfterEach
    void nothing_is_left() {
        story.isOver();
    }

    @Test
    void a_lead_sees_pictures_and_tables_and_takes_a_table_home(Browser browser) {
        Page page = numbers(browser, Look.WIDE);
        assertThat(page).hasTitle("Numbers – Baton");
        assertThat(page.locator("#course svg rect.unpromised").first()).isVisible();
        assertThat(page.locator("#line tbody tr")).not().hasCount(0);
        Browser.isUsableByEverybody(page);

        var file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV file: By line"))
                        .click());
        Assertions.assertThat(file.suggestedFilename())
                .startsWith("onebox-line-")
                .endsWith(".csv");

        page.getByLabel("Received from").fill("2020-01-01");
        page.getByLabel("to, included").fill("2020-01-31");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator("#line")).containsText("There is nothing to count.");
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_can_be_read_narrow_and_in_the_dark(Browser browser) {
        Page page = numbers(browser, Look.NARROW.dark().in("uk"));
        assertThat(page.locator("#backlog svg")).isVisible();
        Browser.isUsableByEverybody(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Browser.photograph(page, "numbers-narrow-dark");
    }

    private static Page numbers(Browser browser, Look look) {
        Page page = browser.opens("/desk/numbers", look);
        page.locator("#username").fill("bohdana");
        page.locator("#password").fill("bohdana");
        page.locator("main button[type=submit]").click();
        return page;
    }
}
