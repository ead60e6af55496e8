package org.baton.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.baton.Browser;
import org.baton.BrowserTest;
import org.baton.DeskStory;
import org.baton.Look;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.engine.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of people, as leads and agents see it. */
@BrowserTest
class PeopleInBrowserTest {

    @Autowired
    DeskStory story;

    @Autowired
    Organisation organisation;

    @Autowired
    Agents agents;

    @Autowired
    Staff staff;

    @Autowired
    Customers customers;

    @Autowired
    Projects projects;

    @BeforeEach
    void an_account_is_there() {
        story.begins();
        organisation.hasPerson("solomia", "Solomia Hnat", "solomia", List.of());
    }

    @AfterEach
    void nothing_is_left() {
        agents.byId("solomia").ifPresent(it -> staff.remove("bohdana", it));
    }

    @Test
    void a_lead_adds_a_person_enters_an_absence_withdraws_it_and_removes_the_person(Browser browser) {
        Page page = people(browser, "bohdana", Look.WIDE);
        Locator add = page.locator("section[aria-labelledby=add]");
        add.getByLabel("Account").fill("solomia");
        add.getByLabel("Name").fill("Solomia Hnat");
        add.getByLabel("paid").check();
        add.getByLabel("Languages").fill("uk, en");
        add.getByLabel("Shift").fill("always");
        press(add, "Add a person");
        assertThat(page.locator("#status")).containsText("is no shift");
        add.getByLabel("Shift").fill("monday-friday 09:00-18:00");
        press(add, "Add a person");

        Locator person = page.locator("#person-solomia");
        assertThat(person).containsText("Tickets: 0 of 6");
        person.getByText("Enter an absence").click();
        person.getByLabel("First day").fill("2026-12-01");
        person.getByLabel("Last day").fill("2026-12-05");
        person.getByLabel("Who stands in").selectOption("sofia");
        person.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Enter").setExact(true))
                .click();
        assertThat(person).containsText("Stands in: Sofia Melnyk");
        Browser.isUsableByEverybody(page);
        Browser.photograph(page, "people-wide");
        person.locator("button[aria-label^=Withdraw]").click();
        assertThat(person).not().containsText("Stands in");

        person.getByText("Remove").first().click();
        press(person, "Remove Solomia Hnat");
        assertThat(page.locator("#person-solomia")).hasCount(0);
        assertThat(page.locator(".changes").first()).containsText("Removed: Solomia Hnat");
        Assertions.assertThat(browser.complaints())
                .as("but for the shift that was refused")
                .allMatch(it -> it.contains("422"));
    }

    @Test
    void the_manager_of_a_project_is_set(Browser browser) {
        String customer = "c" + java.util.UUID.randomUUID();
        customers.add(new Customer(customer, "onebox", "A customer", "uk", null));
        projects.add(new Project(customer, customer, "CRM of " + customer, null));
        Page page = people(browser, "bohdana", Look.WIDE);
        page.getByLabel("Manager: CRM of " + customer).selectOption("taras");
        page.getByLabel("Save: CRM of " + customer).click();
        assertThat(page.locator("#person-taras")).containsText("CRM of " + customer);
        Assertions.assertThat(projects.of(customer).get(0).manager()).isEqualTo("taras");
    }

    @Test
    void whoever_does_not_lead_reads_and_changes_nothing(Browser browser) {
        Page page = people(browser, "oksana", Look.WIDE);
        assertThat(page.locator("#person-oksana")).isVisible();
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(page.locator("main button")).hasCount(0);
        Browser.isUsableByEverybody(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "pl", "en"})
    void it_can_be_read_narrow_and_in_the_dark_in_every_language(String language, Browser browser) {
        Page page = people(browser, "bohdana", Look.NARROW.dark().in(language));
        page.locator("#person-oksana summary").first().click();
        Browser.isUsableByEverybody(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Browser.photograph(page, "people-narrow-dark-" + language);
    }

    private static void press(Locator where, String name) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static Page people(Browser browser, String who, Look look) {
        Page page = browser.opens("/desk/people", look);
        page.locator("#username").fill(who);
        page.locator("#password").fill(who);
        page.locator("main button[type=submit]").click();
        return page;
    }
}
