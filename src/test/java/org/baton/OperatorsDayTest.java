package org.baton;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.baton.engine.Models;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of whoever watches the desks in Cockpit. */
@BrowserTest
class OperatorsDayTest {

    private static final String TIER = "rules/onebox/tier.dmn";
    private static final String TEXT = "typeRef=\"string\">\n          <text>plan</text>";
    private static final String NUMBER = "typeRef=\"integer\">\n          <text>plan</text>";

    @Autowired
    private DeskStory story;

    @Autowired
    private OwnModels files;

    @Autowired
    private Models models;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService instances;

    @BeforeEach
    void begin() {
        story.begins();
    }

    @AfterEach
    void mend() {
        files.restore(TIER);
        models.refresh();
        story.begins();
    }

    private static Page signedIn(Browser browser, Look look) {
        Page page = browser.opens("/camunda/app/cockpit/default/#/processes", look);
        page.getByPlaceholder("Username").fill("operator");
        page.getByPlaceholder("Password").fill("operator");
        page.getByText("Log in").click();
        return page;
    }

    private static void finds(Page page, TicketStory ticket) {
        page.getByLabel("Ticket number").fill(ticket.number());
        page.locator(".baton-find button").click();
        assertThat(page.locator("body")).containsText("Business Key");
    }

    private static void opensTab(Page page, String name) {
        page.locator(".nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    /** Each try comes when it is due, and so would the one that an operator asks for. */
    private void failsForGood(Page page, TicketStory ticket) {
        page.waitForCondition(() -> {
            theNextTryIsDue();
            return instances
                            .createIncidentQuery()
                            .incidentMessageLike("Ticket " + ticket.number() + "%")
                            .count()
                    == 1;
        });
        theNextTryIsDue();
    }

    private void theNextTryIsDue() {
        jobs.createJobQuery().duedateHigherThan(Date.from(story.now())).withException().list().stream()
                .map(it -> it.getDuedate().toInstant())
                .max(Instant::compareTo)
                .ifPresent(story::itIs);
    }

    @Test
    void an_operator_finds_the_ticket_that_stands_still_reads_what_to_do_and_retries_it(Browser browser) {
        files.replace(TIER, TEXT, NUMBER);
        models.refresh();
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        Page page = signedIn(browser, Look.WIDE);
        failsForGood(page, ticket);
        finds(page, ticket);
        opensTab(page, "Incidents");
        assertThat(page.locator(".ctn-tabs, .ctn-bottom, body").first())
                .containsText("the table rules/onebox/tier.dmn cannot be used");
        Browser.photograph(page, "cockpit-incident");

        files.restore(TIER);
        models.refresh();
        page.locator(".action-button:visible").first().click();
        page.locator(".modal .btn-primary:visible").click();
        page.waitForCondition(() -> "paid".equals(ticket.seen().path("line").asText()));
        page.reload();
        opensTab(page, "Ticket");
        assertThat(page.locator(".baton-insight")).containsText("accept");
        Browser.photograph(page, "cockpit-ticket");
    }

    private static void hasRow(Page page, String cells) {
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(Pattern.compile(cells))))
                .hasCount(1);
    }

    @Test
    void decisions_show_what_went_in_and_what_came_out(Browser browser) {
        story.receives(aTicket().at("onebox").under("general"));
        Page page = signedIn(browser, Look.WIDE);
        assertThat(page.locator("body")).containsText("Processes");
        page.navigate("/camunda/app/cockpit/default/#/decisions");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Which plan is it entitled to?"))
                .filter(new Locator.FilterOptions().setHasText("onebox"))
                .locator("a")
                .first()
                .click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("DecideTier"))
                .first()
                .locator("a")
                .first()
                .click();
        opensTab(page, "Inputs");
        Browser.photograph(page, "cockpit-decision");
        hasRow(page, "Plan in force\\s*String\\s*general");
        opensTab(page, "Outputs");
        hasRow(page, "Tier\\s*String\\s*general");
    }

    /** Opens the plane of a collapsed sub-process; the token stands there on its node. */
    private static void plane(Page page, String subProcess, String node) {
        page.locator(".djs-overlays[data-container-id=" + subProcess + "] .bjs-drilldown")
                .click();
        assertThat(page.locator(".djs-overlays[data-container-id=" + node + "]").first())
                .containsText("1");
        Browser.photograph(page, "cockpit-plane-" + subProcess);
    }

    @Test
    void a_diagram_shows_who_waits_where_and_opens_into_its_planes(Browser browser) {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        Page page = signedIn(browser, Look.WIDE);
        finds(page, ticket);
        assertThat(page.locator(".baton-insight")).containsText("The clocks have never stopped.");
        plane(page, "Accept", "AcceptTicket");
        page.locator(".breadcrumbs-panel a, .breadcrumb a", new Page.LocatorOptions().setHasText("Ticket: from"))
                .first()
                .click();
        assertThat(page.locator(".baton-insight")).containsText("AcceptTicket");
        Browser.photograph(page, "cockpit-nodes");
    }
}
