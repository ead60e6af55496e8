package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
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

/** What is done on the pages with a ticket that one agent alone does not solve in time. */
@BrowserTest
class HardTicketOnPagesTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private static Page looksAt(Browser browser, TicketStory ticket, String agent, Look look) {
        Page page = browser.opens("/sign-in", look);
        page.locator("#username").fill(agent);
        page.locator("#password").fill(agent);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/tickets.*"));
        page.navigate("/desk/tickets/" + ticket.number());
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private TicketStory onLine2() {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isAccepted();
    }

    @Test
    void line_2_asks_and_line_3_answers(Browser browser) {
        var ticket = onLine2();
        Page asking = looksAt(browser, ticket, ticket.executor(), Look.WIDE);
        assertThat(button(asking, "Extend the time")).hasCount(0);
        button(asking, "Ask another line").click();
        asking.getByLabel("To which line?").selectOption("line3");
        asking.locator(".way textarea").fill("Is the schedule cached for a day?");
        Browser.photograph(asking, "consultation-asked");
        asking.locator(".way form [type=submit]").click();
        assertThat(asking.locator("#standing")).containsText("escalated");

        Page answering = looksAt(browser, ticket, "gleb", Look.NARROW.dark().in("ru"));
        assertThat(answering.locator("#conversation")).containsText("cached for a day");
        var errand =
                answering.locator(".errand").filter(new Locator.FilterOptions().setHasText("Ответить другой линии"));
        if (errand.locator("[data-way]").count() == 0) {
            errand.locator("[data-call]").click();
        }
        errand.locator("[data-way]").click();
        errand.locator("textarea").fill("Yes, until midnight.");
        Browser.isUsableByEverybody(answering);
        Browser.photograph(answering, "consultation-answered");
        errand.locator("form [type=submit]").click();
        assertThat(asking.locator("#conversation")).containsText("Yes, until midnight.");
        assertThat(asking.locator("#standing")).containsText("in work");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_lead_takes_a_ticket_under_control_and_passes_it_on(Browser browser) {
        var ticket = onLine2();
        Page page = looksAt(browser, ticket, "tatiana", Look.WIDE.in("uk"));
        button(page, "Узяти під особистий контроль").click();
        assertThat(page.locator("#standing")).containsText("Tatiana Morozova");
        var errand = page.locator(".errand").filter(new Locator.FilterOptions().setHasText("Особистий контроль"));
        errand.locator("[data-way]").click();
        errand.locator("select").selectOption(new SelectOption().setLabel("Grigory Baranov"));
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "control-passed");
        errand.locator("form [type=submit]").click();
        assertThat(page.locator("#standing")).containsText("Grigory Baranov");
        assertThat(button(page, "Узяти під особистий контроль")).hasCount(0);
        page.navigate("/desk/tickets?desk=arnika");
        assertThat(page.locator("#rows")).containsText("Grigory Baranov");
        Browser.photograph(page, "control-listed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_executor_extends_the_time_and_says_why(Browser browser) {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        Page page = looksAt(browser, ticket, ticket.executor(), Look.NARROW.in("pl"));
        button(page, "Przedłuż termin").click();
        page.locator(".way select").selectOption(new SelectOption().setLabel("2026-11-25 10:00"));
        page.locator(".way textarea").fill("The bank answers tomorrow.");
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "extension");
        page.locator(".way form [type=submit]").click();
        assertThat(page.locator("#conversation")).containsText("The bank answers tomorrow.");
        ticket.isToBeResolvedBy("2026-11-25T08:00:00Z").does("lesia", "control", Map.of());
        assertThat(browser.complaints()).isEmpty();
    }
}
