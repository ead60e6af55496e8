package org.baton;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst with a text editor and two pages: what is saved holds or is refused, is tried, and is kept as an example. */
@BrowserTest
class AnalystsDayTest {

    private static final String TABLE = "rules/onebox/promise.dmn";
    private static final String EXAMPLES = "rules/onebox/examples.csv";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @AfterEach
    void putBack() {
        files.restore(EXAMPLES);
        files.restore(TABLE);
        story.begins();
    }

    @Test
    void a_row_is_refused_for_a_mistake_then_mended_then_tried_and_the_next_ticket_follows_it(Browser browser) {
        var before = story.receives(error());
        Page models = signedIn(browser, "/desk/models");
        Locator refusal = models.locator("#models .refused");
        assertThat(models.locator("#models")).containsText("Nothing: all that was saved last is in force.");
        String version = models.locator("#desk-onebox .tag").textContent();

        files.replace(TABLE, "\"3 h\"", "\"3 hh\"");
        assertThat(refusal).containsText(TABLE);
        assertThat(refusal).containsText("3 hh");
        Browser.isUsableByEverybody(models);
        Browser.photograph(models, "models-refused");
        assertThat(models.locator("#desk-onebox .tag")).hasText(version);

        files.replace(TABLE, "\"3 hh\"", "\"2 h\"");
        assertThat(refusal).hasCount(0);
        assertThat(models.locator("#desk-onebox .tag")).not().hasText(version);
        assertThat(models.locator("section[aria-labelledby=desk-onebox] tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(version))
                        .first())
                .containsText(before.number());

        Page tried = models.context().newPage();
        tried.navigate("/desk/try");
        fill(tried);
        assertThat(tried.locator("[data-fact=resolveBy]")).containsText("12:00");
        assertThat(tried.locator("#decisions")).containsText("A critical system error");
        Browser.isUsableByEverybody(tried);

        assertEquals(Duration.ofHours(2), timeToResolve(story.receives(error())));
        assertEquals(Duration.ofHours(3), timeToResolve(before));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void a_case_that_was_tried_is_kept_as_an_example_in_the_way_the_file_is_written(Browser browser) {
        String before = files.text(EXAMPLES);
        Page page = signedIn(browser, "/desk/try");
        fill(page);
        assertThat(page.locator("#x-type")).hasValue("bug");
        page.locator("#sentence").fill("A critical system error is mended within 3 hours.");
        page.locator("#id").fill("errorAtEveryLogin");
        page.locator("#x-line").selectOption("managers");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the example"))
                .click();

        assertThat(page.locator("#status")).hasText("The example is saved.");
        assertEquals(
                before + "errorAtEveryLogin,A critical system error is mended within 3 hours.,"
                        + "2026-11-23T10:00:00+02:00,email,bug,,ism,,,,,,,,Login,"
                        + "\"Every login ends with the message \"\"Error 500\"\".\",,"
                        + "ism,bug,managers,,,2026-11-23T09:00:00Z,,2026-11-23T11:00:00Z\n",
                files.text(EXAMPLES));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the example"))
                .click();
        assertThat(page.locator("#status")).containsText("the id \"errorAtEveryLogin\" stands above already");
        Browser.isUsableByEverybody(page);
    }

    @Test
    void who_does_not_look_after_the_rules_is_told_so(Browser browser) {
        Page page = signedIn(browser, "/desk/try", "oksana");
        assertThat(page.locator("main")).containsText("This is not for you to do");
    }

    @ParameterizedTest
    @CsvSource({"wide-light", "wide-dark", "narrow-light", "narrow-dark"})
    void both_pages_can_be_looked_at(String how, Browser browser) {
        Look look = how.startsWith("wide") ? Look.WIDE : Look.NARROW;
        Page page = signedIn(browser, "/desk/try", "onebox-analyst", how.endsWith("dark") ? look.dark() : look);
        fill(page);
        assertThat(page.locator("#decisions")).containsText("A critical system error");
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "try-" + how);

        page.navigate("/desk/models");
        page.locator("summary").first().click();
        assertThat(page.locator("#processes")).isVisible();
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "models-" + how);
    }

    @ParameterizedTest
    @CsvSource({"uk", "ru", "pl"})
    void both_pages_speak_the_language_that_is_chosen(String language, Browser browser) {
        Page page = signedIn(browser, "/desk/models");
        for (String path : List.of("/desk/models", "/desk/try")) {
            page.navigate(path + "?lang=" + language);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("body")).not().containsText("??");
            assertThat(page.locator("h1")).not().containsText("Models");
            assertThat(page.locator("h1")).not().containsText("Try");
            Browser.isUsableByEverybody(page);
            Browser.photograph(page, path.substring(6) + "-" + language);
        }
    }

    private static RequestStory error() {
        return aTicket()
                .at("onebox")
                .under("ism")
                .declaredAs("bug")
                .about("Login", "Every login ends with the message \"Error 500\".");
    }

    private static Duration timeToResolve(TicketStory ticket) {
        var seen = ticket.seen();
        return Duration.between(
                Instant.parse(seen.path("receivedAt").asText()),
                Instant.parse(seen.at("/promise/resolve/by").asText()));
    }

    private static Page signedIn(Browser browser, String path) {
        return signedIn(browser, path, "onebox-analyst");
    }

    private static Page signedIn(Browser browser, String path, String name) {
        return signedIn(browser, path, name, Look.WIDE);
    }

    private static Page signedIn(Browser browser, String path, String name, Look look) {
        Page page = browser.opens(path, look);
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return page;
    }

    private static void fill(Page page) {
        page.getByLabel("Subject").fill("Login");
        page.getByLabel("Text").fill("Every login ends with the message \"Error 500\".");
        page.getByLabel("Received").fill("2026-11-23T10:00");
        page.locator("#type").selectOption("bug");
        page.locator("#plan").selectOption("ism");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Try").setExact(true))
                .click();
    }
}
