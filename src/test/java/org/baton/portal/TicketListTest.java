package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.baton.Look;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of tickets, as agents use it. */
@BrowserTest
class TicketListTest {

    @Autowired
    DeskStory story;

    private TicketStory printing;
    private TicketStory saving;

    @BeforeEach
    void two_tickets_of_the_paid_line() {
        story.begins();
        printing = story.receives(aTicket()
                .under("general")
                .about(
                        "Друк накладної",
                        "Під час друку накладної 17 виникають помилки: «Помилка E-17, папір не подано». Що робити?"));
        saving = story.receives(
                aTicket().under("general").about("Order 1712", "Saving order 1712 fails with the message E-204."));
    }

    @AfterEach
    void nothing_is_left() {
        story.isOver();
    }

    @Test
    void an_agent_searches_keeps_the_search_and_hands_on_what_was_found(Browser browser) {
        Page page = signedIn(browser, Look.WIDE, "viktor");
        assertThat(row(page, printing)).containsText("received");
        assertThat(row(page, saving)).containsText("left");
        assertThat(page).hasTitle("Tickets – Baton");

        page.getByLabel("Number or words").fill("помилка накладна");
        page.keyboard().press("Enter");
        assertThat(row(page, saving)).hasCount(0);
        assertThat(row(page, printing)).isVisible();

        page.getByText("Keep this search").click();
        page.getByLabel("Name").fill("Printing");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Keep").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Printing")))
                .isVisible();
        Browser.photograph(page, "tickets-kept");

        page.getByLabel("Choose ticket " + printing.number()).check();
        page.locator("#toLine").selectOption("leads");
        page.getByLabel("Reason").fill("A new version is needed");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand on"))
                .click();
        assertThat(page.locator("#status")).containsText(printing.number() + ": handed on.");
        assertThat(row(page, printing)).containsText("the heads of support");
        printing.isOnLine("leads");

        page.getByLabel("Forget \"Printing\"").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Printing")))
                .hasCount(0);
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void who_was_faster_is_named_for_each_ticket_that_could_not_be_taken(Browser browser) {
        Page page = signedIn(browser, Look.WIDE, "sofia");
        assertThat(row(page, printing)).containsText("received");
        saving.does("maksym", "claim", java.util.Map.of());

        page.getByLabel("Choose all").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take"))
                .click();
        assertThat(page.locator("#status")).containsText(printing.number() + ": it is yours now.");
        assertThat(page.locator("#status")).containsText("Maksym Hrytsenko has it.");
        assertThat(row(page, printing)).containsText("Sofia Melnyk");
        Browser.photograph(page, "tickets-taken");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Mine").setExact(true))
                .click();
        assertThat(row(page, saving)).hasCount(0);
        page.getByLabel("Choose ticket " + printing.number()).check();
        page.locator("#to").selectOption("oksana");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give"))
                .click();
        assertThat(page.locator("#status")).containsText(printing.number() + ": given.");
        assertThat(row(page, printing)).hasCount(0);
    }

    @Test
    void a_lead_finds_what_somebody_has_gives_it_to_a_colleague_and_takes_it_over(Browser browser) {
        saving.isAcceptedBy("maksym");
        Page page = signedIn(browser, Look.WIDE, "bohdana");
        page.getByLabel("Executor").selectOption("maksym");
        page.getByLabel("Number or words").fill(saving.number());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(row(page, printing)).hasCount(0);
        assertThat(row(page, saving)).containsText("Maksym Hrytsenko");

        page.getByLabel("Choose ticket " + saving.number()).check();
        page.locator("#to").selectOption("sofia");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give"))
                .click();
        assertThat(page.locator("#status")).containsText(saving.number() + ": given.");
        saving.isHeldBy("sofia");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All").setExact(true))
                .click();
        assertThat(row(page, saving)).containsText("Sofia Melnyk");
        page.getByLabel("Choose ticket " + saving.number()).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take"))
                .click();
        assertThat(row(page, saving)).containsText("Bohdana Lysenko");
        saving.isHeldBy("bohdana");
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_page_is_read_and_used_by_everybody_wide_or_narrow_in_light_or_dark(Browser browser) {
        for (Look look : List.of(Look.WIDE, Look.WIDE.dark(), Look.NARROW.in("uk"), Look.NARROW.dark())) {
            Page page = browser.opens("/desk/tickets", look);
            Browser.isUsableByEverybody(page);
            fill(page, "bohdana");
            assertThat(row(page, saving)).isVisible();
            Browser.isUsableByEverybody(page);
            Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("what stands out at the right")
                    .isLessThanOrEqualTo(0);
            Browser.photograph(page, "tickets-%d-%s".formatted(look.width(), look.colours()));
        }
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_lead_takes_a_ticket_by_keyboard_alone(Browser browser) {
        Page page = browser.opens("/desk/tickets");
        page.keyboard().type("bohdana");
        page.keyboard().press("Tab");
        page.keyboard().type("bohdana");
        page.keyboard().press("Enter");
        assertThat(row(page, saving)).isVisible();

        tabTo(page, page.getByLabel("Choose ticket " + saving.number()));
        page.keyboard().press("Space");
        assertThat(page.locator(".chosen")).hasText("1 chosen");
        page.keyboard().press("Enter");
        assertThat(page.locator("#status")).containsText(saving.number() + ": it is yours now.");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int n = 0; n < 60; n++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + wanted);
    }

    private static Locator row(Page page, TicketStory ticket) {
        return page.locator("#rows > tr").filter(new Locator.FilterOptions().setHasText(ticket.number()));
    }

    private static Page signedIn(Browser browser, Look look, String agent) {
        Page page = browser.opens("/desk/tickets", look);
        fill(page, agent);
        return page;
    }

    private static void fill(Page page, String agent) {
        page.locator("#username").fill(agent);
        page.locator("#password").fill(agent);
        page.locator("main button[type=submit]").click();
    }
}
