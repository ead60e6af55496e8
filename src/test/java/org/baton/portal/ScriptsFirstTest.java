package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Page;
import java.util.List;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody clicks on a page is never lost because its scripts were not there yet. */
@BrowserTest
class ScriptsFirstTest {

    private static final String PAINTED = "() => performance.getEntriesByName('first-paint').length > 0";
    private static final String SCRIPTS_FIRST = """
            () => performance.getEntriesByType('resource')
              .filter(it => it.initiatorType === 'script')
              .every(it => it.responseEnd <= performance.getEntriesByName('first-paint')[0].startTime)
            """;

    @Autowired
    DeskStory story;

    @BeforeEach
    void begin() {
        story.begins();
    }

    @AfterEach
    void nothing_is_left() {
        story.isOver();
    }

    @Test
    void nobody_sees_a_page_before_its_scripts_are_there(Browser browser) {
        var saving = story.receives(aTicket().about("Order 1712", "Saving order 1712 fails with the message E-204."));
        Page page = browser.opens("/desk/tickets");
        page.locator("#username").fill("sofia");
        page.locator("#password").fill("sofia");
        page.locator("main button[type=submit]").click();
        for (String path : List.of("/desk/tickets", "/desk/tickets/" + saving.number(), "/desk/people")) {
            page.navigate(path);
            page.waitForFunction(PAINTED);
            assertThat((Boolean) page.evaluate(SCRIPTS_FIRST)).as(path).isTrue();
        }
    }
}
