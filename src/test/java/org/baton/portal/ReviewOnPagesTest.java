package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** A reviewer and the agent whose work is reviewed, on the ticket's page. */
@BrowserTest
class ReviewOnPagesTest {

    private static final String REMARK = "The second question was not answered.";

    @Autowired
    DeskStory story;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_has_disappointed() {
        story.begins();
        ticket = story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .isDelivered()
                .customerConfirms(1);
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private Page looks(Browser browser, String agent, Look look) {
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

    @Test
    void a_reviewer_says_what_they_found_and_only_those_whom_it_concerns_see_it(Browser browser) {
        Page reviewer = looks(browser, "onebox-reviewer", Look.WIDE);
        button(reviewer, "There is something to learn from").click();
        for (String mark : new String[] {"saidUnderstanding", "saidSolution", "saidTone", "saidSpeed"}) {
            reviewer.locator("[name=" + mark + "]").fill("3");
        }
        reviewer.locator("[name=saidText]").fill(REMARK);
        Browser.isUsableByEverybody(reviewer);
        Browser.photograph(reviewer, "review");
        reviewer.locator(".way button[type=submit]").click();

        assertThat(reviewer.locator("#reviews")).containsText(REMARK);
        Page executor = looks(browser, ticket.executor(), Look.NARROW);
        assertThat(executor.locator("#reviews")).containsText("solved it fully");
        assertThat(executor.locator("#errands")).containsText("Read the review");
        Browser.isUsableByEverybody(executor);
        Browser.photograph(executor, "reviewed");
        Page colleague = looks(browser, ticket.executor().equals("sofia") ? "maksym" : "sofia", Look.WIDE);
        assertThat(colleague.locator("#history")).isVisible();
        assertThat(colleague.locator("#reviews")).hasCount(0);
        assertThat(browser.complaints()).isEmpty();
    }
}
