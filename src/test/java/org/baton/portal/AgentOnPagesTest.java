package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
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

/** The day of an agent who uses the pages only. */
@BrowserTest
class AgentOnPagesTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void an_agent_accepts_writes_and_delivers(Browser browser) {
        Page page = signsIn(browser, ticket.offered(), Look.WIDE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ticket.number()))
                .click();
        assertThat(page.locator("#standing")).containsText("Offered to");

        button(page, "Accept it").click();
        page.locator(".way form [type=submit]").click();
        assertThat(page.locator("#errands")).containsText("Work on ticket");
        assertThat(page.locator("#standing")).containsText("in work");

        page.getByLabel("Note for colleagues").check();
        page.locator("#body").fill("The discount is more than 100 %, see #" + ticket.number());
        button(page, "Save the note").click();
        assertThat(page.locator("#conversation .note")).containsText("more than 100 %");

        page.getByLabel("Reply to the customer").check();
        button(page, "Insert").click();
        assertThat(page.locator("#body")).hasValue(Pattern.compile("Good day, Olena!(?s:.*)"));
        page.locator("#files").setInputFiles(new FilePayload("where.png", "image/png", PICTURE));
        button(page, "Send to the customer").click();
        var reply = page.locator("#conversation .agent");
        assertThat(reply.getByText("where.png")).isVisible();
        assertThat((Boolean) reply.locator("img").evaluate("it => it.decode().then(() => it.naturalWidth > 0)"))
                .isTrue();
        ticket.wasTold("SendReply");

        page.locator("#body").fill("Half of a ");
        ticket.customerWrites("It is 110 %, indeed.");
        assertThat(page.locator("#conversation .customer").last()).containsText("110 %, indeed");
        assertThat(page.locator("#body")).hasValue("Half of a ");
        Browser.isUsableByEverybody(page);

        button(page, "Deliver the result").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".way textarea")).isFocused();
        Browser.isUsableByEverybody(page);
        page.keyboard().type("Enter a discount below 100 %.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#errands")).containsText("Await confirmation");
        assertThat(page.locator("#standing")).containsText("delivered");
        ticket.hasStatus("delivered").wasTold("TellDelivered");
        Browser.photograph(page, "ticket-delivered");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void fields_come_and_go_with_what_is_chosen_and_parts_are_worked_on_one_by_one(Browser browser) {
        Page page = looksAt(browser, ticket.offered());
        button(page, "Accept it").click();
        page.getByLabel("What is it?").selectOption("complex");
        page.getByLabel("Its parts, one a line").fill("Stock report\nPrice list");
        page.locator(".way form [type=submit]").click();
        assertThat(page.locator("#errands")).containsText("-2 Price list");

        var part = page.locator(".errand").filter(new Locator.FilterOptions().setHasText("-1 Stock report"));
        part.getByRole(AriaRole.BUTTON).first().click();
        part.getByText("This part is done").click();
        page.getByLabel("The result", new Page.GetByLabelOptions().setExact(true))
                .fill("It stands in Reports.");
        part.locator("[type=submit]").click();
        assertThat(page.locator("#errands")).not().containsText("-1 Stock report");
        assertThat(ticket.part(1).path("status").asText()).isEqualTo("delivered");
    }

    @Test
    void a_colleague_who_was_faster_is_named_and_what_was_written_stays(Browser browser) {
        ticket.isAccepted();
        Page page = looksAt(browser, ticket.executor());
        button(page, "Deliver the result").click();
        page.locator(".way textarea").fill("Enter a discount below 100 %.");
        String lead = ticket.executor().equals("bohdana") ? "viktor" : "bohdana";
        ticket.does(lead, "claim", Map.of()).isDeliveredBy(lead, "Done on the phone.");
        assertThat(page.locator("#status"))
                .containsText("has moved on meanwhile", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        page.locator(".way form [type=submit]").click();
        assertThat(page.locator("#status")).containsText("was faster");
        assertThat(page.locator(".way textarea")).hasValue("Enter a discount below 100 %.");
    }

    @Test
    void a_reply_that_is_half_written_outlives_a_reload_and_a_file_that_is_too_large(Browser browser) {
        Page page = looksAt(browser, "sofia");
        page.locator("#body").pressSequentially("Half of a reply");
        page.reload();
        assertThat(page.locator("#body")).hasValue("Half of a reply");
        page.locator("#files")
                .setInputFiles(new FilePayload("log.bin", "application/octet-stream", new byte[(10 << 20) + 1]));
        button(page, "Send to the customer").click();
        assertThat(page.locator("#status")).containsText("log.bin: is larger than 10 MB");
        assertThat(page.locator("#body")).hasValue("Half of a reply");
        page.locator("#files").setInputFiles(new FilePayload[0]);
        button(page, "Send to the customer").click();
        assertThat(page.locator("#conversation .agent")).containsText("Half of a reply");
        page.reload();
        assertThat(page.locator("#body")).hasValue("");
    }
}
