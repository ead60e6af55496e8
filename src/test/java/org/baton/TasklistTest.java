package org.baton;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of an agent who opens Tasklist and nothing else. */
@BrowserTest
class TasklistTest {

    @Autowired
    private DeskStory story;

    @BeforeEach
    void begin() {
        story.begins();
    }

    private static Page signedIn(Browser browser, String name, Look look) {
        Page page = browser.opens("/camunda/app/tasklist/default/", look);
        page.getByPlaceholder("Username").fill(name);
        page.getByPlaceholder("Password").fill(name);
        page.getByText("Log in").click();
        assertThat(page.locator("[cam-widget-header]")).not().containsText("Log in");
        return page;
    }

    private static Locator card(Page page, TicketStory ticket) {
        return page.locator("li.task").filter(new Locator.FilterOptions().setHasText("#" + ticket.number()));
    }

    private static void chooses(Page page, String way) {
        page.getByLabel(way, new Page.GetByLabelOptions().setExact(true)).check();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Tasklist may make a form anew when a machine has filled its first field already; the second time it stays. */
    private static void fill(Page page, Map<String, String> said) {
        said.forEach((label, text) -> page.getByLabel(label).fill(text));
    }

    private static void opensTab(Page page, String name) {
        page.locator(".task-details .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    @Test
    void an_agent_accepts_answers_and_delivers_a_ticket_without_leaving_tasklist(Browser browser) {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        Page page = signedIn(browser, ticket.offered(), Look.WIDE);
        assertThat(page.locator(".task-filters")).containsText("To accept within the hour");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        card(page, ticket).locator("h4 a").click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        chooses(page, "Accept it");
        Browser.photograph(page, "tasklist-accept");
        button(page, "Complete");
        assertThat(page.locator(".task-details")).containsText("Select a task in the list");
        page.waitForCondition(() -> "inWork".equals(ticket.seen().path("status").asText()));
        card(page, ticket).locator("h4 a").click();

        opensTab(page, "Conversation");
        assertThat(page.locator(".baton-conversation").first()).containsText("Constraint violated (E-204)");
        Browser.photograph(page, "tasklist-conversation");
        ticket.customerWrites("It is order 1713 too");
        assertThat(card(page, ticket)).containsText("80");
        assertThat(card(page, ticket)).containsText("replied 10:0");
        page.reload();
        opensTab(page, "Description");
        assertThat(page.locator(".task-details")).containsText("replied 10:0");

        opensTab(page, "Form");
        chooses(page, "Deliver the result");
        page.getByLabel("The result, or your question").fill("Enter a discount below 100 %.");
        Browser.photograph(page, "tasklist-deliver");
        button(page, "Complete");
        page.waitForCondition(
                () -> "delivered".equals(ticket.seen().path("status").asText()));
    }

    @Test
    void a_colleague_who_was_faster_is_named(Browser browser) {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        String agent = ticket.offered();
        ticket.does(agent, "claim", Map.of()).does(agent, "release", Map.of());
        Page page = signedIn(browser, agent, Look.WIDE);
        card(page, ticket).locator("h4 a").click();
        assertThat(page.getByText("Claim", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        ticket.does("bohdana", "claim", Map.of());
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".page-notifications")).containsText("Bohdana Lysenko was faster, and has it now.");
        Browser.photograph(page, "tasklist-faster");
    }

    @Test
    void whoever_has_worked_on_a_ticket_is_told_that_somebody_else_judges_it(Browser browser) {
        var ticket = story.receives(aTicket().at("onebox").under("general"))
                .does("viktor", "claim", Map.of())
                .isAcceptedBy("viktor")
                .customerComplains("He does not understand me.");
        Page page = signedIn(browser, "viktor", Look.WIDE);
        page.locator(".task-filters a", new Page.LocatorOptions().setHasText("Everybody's"))
                .first()
                .click();
        card(page, ticket)
                .filter(new Locator.FilterOptions().setHasText("Complaint"))
                .locator("h4 a")
                .click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".page-notifications"))
                .containsText("You have worked on ticket " + ticket.number() + ", so somebody else judges it.");
        assertThat(page.locator(".page-notifications")).not().containsText("xception");
        Browser.photograph(page, "tasklist-judge");
    }

    @Test
    void who_takes_a_call_is_shown_number_and_promise_at_once(Browser browser) {
        Page page = signedIn(browser, "marina", Look.WIDE);
        page.getByText("Start process").click();
        page.locator(".modal").getByText("Phone call").click();
        var said = Map.of(
                "Who calls",
                "Svetlana",
                "E-mail address",
                "svetlana@lotos.example",
                "What it is about",
                "The service does not show in booking",
                "What the caller says",
                "The service 'Massage' does not show in the online booking. What is to be set?");
        fill(page, said);
        fill(page, said);
        button(page, "Start");
        page.locator("li.task h4 a", new Page.LocatorOptions().setHasText("The service does not show"))
                .first()
                .click();

        assertThat(page.locator(".task-details h2").first()).containsText("#");
        assertThat(page.locator(".fjs-container").first()).containsText("1 working hour from Monday 11:0");
        Browser.photograph(page, "tasklist-phone-call");
    }

    @Test
    void tasklist_can_be_looked_at_on_a_phone(Browser browser) {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        Page page = signedIn(browser, ticket.offered(), Look.NARROW);

        assertThat(card(page, ticket)).isVisible();
        Browser.photograph(page, "tasklist-narrow");
    }
}
