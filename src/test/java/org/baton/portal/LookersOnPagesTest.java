package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.baton.Look;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at a ticket in the browser: operators, several at once, and on a narrow screen. */
@BrowserTest
class LookersOnPagesTest {

    @Autowired
    DeskStory story;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_offered_to_somebody() {
        story.begins();
        ticket = story.receives(aTicket().under("general"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private Page signsIn(Browser browser, String agent, Look look) {
        Page page = browser.opens("/sign-in", look);
        page.locator("#username").fill(agent);
        page.locator("#password").fill(agent);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/tickets.*"));
        return page;
    }

    private Page looksAt(Browser browser, String agent) {
        Page page = signsIn(browser, agent, Look.WIDE);
        page.navigate("/desk/tickets/" + ticket.number());
        return page;
    }

    @Test
    void an_operator_finds_the_ticket_in_cockpit(Browser browser) {
        Page page = looksAt(browser, "operator");
        assertThat(page.locator("#compose")).hasCount(0);
        page.getByText("In Cockpit").click();
        assertThat(page.locator("body"))
                .containsText(ticket.number(), new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(page).hasURL(Pattern.compile(".*/cockpit/default/#/process-instance/.*"));
        assertThat(page.locator(".djs-container").first()).isVisible();
    }

    @Test
    void two_who_look_at_once_see_each_other_and_one_leaves(Browser browser) {
        Page first = looksAt(browser, "sofia");
        Page second = looksAt(browser, "maksym");
        assertThat(second.locator("#onlookers")).containsText("Sofia Melnyk");
        assertThat(first.locator("#onlookers")).containsText("Maksym Hrytsenko");
        first.close();
        story.itIs(story.now().plusSeconds(20));
        assertThat(second.locator("#onlookers")).isEmpty();
    }

    @Test
    void what_customers_send_cannot_run_and_is_read_narrow_and_dark_too(Browser browser) {
        var page = signsIn(browser, ticket.offered(), Look.NARROW.dark().in("uk"));
        ticket.customerWrites("<img src=x onerror=alert(1)> https://" + "a".repeat(300) + ".example");
        page.navigate("/desk/tickets/" + ticket.number());
        assertThat(page.locator("#conversation")).containsText("<img src=x onerror=alert(1)>");
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        page.locator("[value=notes]").check();
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "ticket-narrow-dark");
        assertThat(browser.complaints()).isEmpty();
    }
}
