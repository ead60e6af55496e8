package org.baton;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Camunda's Tasklist, as an agent finds it. */
@BrowserTest
class TasklistTest {

    @Test
    void an_agent_signs_in_and_sees_her_filters(Browser browser) {
        Page page = browser.opens("/camunda/app/tasklist/default/");
        page.getByPlaceholder("Username").fill("oksana");
        page.getByPlaceholder("Password").fill("oksana");
        page.getByText("Log in").click();

        assertThat(page.locator(".task-filters")).containsText("All tickets");
        assertThat(page.locator("[cam-widget-header]")).containsText("Oksana Bilyk");
    }
}
