package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Page;
import java.util.List;
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

/** What a lead does on the pages with parts, links and many tickets at once. */
@BrowserTest
class KinOnPagesTest {

    @Autowired
    DeskStory story;

    private TicketStory ticket;
    private TicketStory other;

    @BeforeEach
    void one_customer_has_a_complex_ticket_and_writes_once_more() {
        story.begins();
        ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report", "Export")));
        other = story.receivesFromTheSame(ticket, aTicket().under("general"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private static Page signsIn(Browser browser, Look look) {
        Page page = browser.opens("/sign-in", look);
        page.locator("#username").fill("bohdana");
        page.locator("#password").fill("bohdana");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/tickets.*"));
        return page;
    }

    @Test
    void parts_are_given_and_cancelled_and_their_progress_is_seen(Browser browser) {
        Page page = signsIn(browser, Look.WIDE);
        page.navigate("/desk/tickets/" + ticket.number());
        page.locator("#part-1 > summary").click();
        page.locator("#to-1").selectOption("sofia");
        page.locator("#part-1 form").first().locator("button").click();
        assertThat(page.locator("#background")).containsText("Import in work Sofia Melnyk");
        page.locator("#part-3 > summary").click();
        page.locator("#why-not-3").fill("They export by hand");
        page.locator("#part-3 form").last().locator("button").click();
        assertThat(page.locator("#background")).containsText("0 of 2 done");
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "kin-parts");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tickets_are_linked_and_merged_and_a_link_is_taken_away(Browser browser) {
        Page page = signsIn(browser, Look.NARROW.dark().in("uk"));
        page.navigate("/desk/tickets/" + other.number());
        page.locator("#link > summary").click();
        page.locator("#link-kind").selectOption("duplicate");
        page.locator("#link-number").fill(ticket.number());
        page.locator("#link form").first().locator("button").click();
        var link = page.locator("#background .tickets .icon");
        assertThat(link).hasCount(1);
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "kin-links-narrow-dark");
        link.click();
        assertThat(link).hasCount(0);

        page.locator("#merge-into").fill(other.number());
        page.locator("#link form").last().locator("button").click();
        assertThat(page.locator("#status")).containsText("об’єднати із самим собою");
        Browser.photograph(page, "kin-refused-narrow-dark");
        page.locator("#merge-into").fill(ticket.number());
        page.locator("#link form").last().locator("button").click();
        assertThat(page.locator("#standing")).containsText("закрито");
        assertThat(other.seen().path("mergedInto").asText()).isEqualTo(ticket.number());
    }

    @Test
    void many_tickets_are_answered_and_linked_to_their_cause(Browser browser) {
        Page page = signsIn(browser, Look.WIDE);
        page.locator("input[name=ticket][value='" + other.number() + "']").check();
        page.locator("[value=link]").click();
        assertThat(page.locator("#status")).containsText("the number of the ticket that is the cause");
        page.locator("#cause").fill(ticket.number());
        page.locator("[value=link]").click();
        assertThat(page.locator("#status")).containsText(other.number() + ": linked to its cause.");
        page.locator("input[name=ticket][value='" + other.number() + "']").check();
        page.locator("#said").fill("We know of it, and work at it.");
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "kin-many");
        page.locator("[value=answer]").click();
        assertThat(page.locator("#status")).containsText(other.number() + ": answered.");
        assertThat(browser.complaints()).isEmpty();
    }
}
