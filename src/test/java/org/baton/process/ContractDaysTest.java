package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.customer.Contact;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days of a contract (contract.bpmn), in calendar months by the desk's clock. */
@DeskTest
class ContractDaysTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Customers customers;

    @Autowired
    Projects projects;

    @Autowired
    Agents agents;

    @Autowired
    RuntimeService instances;

    @Autowired
    JdbcClient sql;

    private String customer;

    @BeforeEach
    void nothing_runs() {
        story.begins();
    }

    private ContractDaysTest at(String desk, String manager) {
        customer = "b" + UUID.randomUUID();
        var buyer = new Customer(customer, desk, "Buyer", "en", manager);
        customers.add(buyer);
        customers.add(buyer, new Contact("Ann", customer + "@example.org"));
        return this;
    }

    private DeskCalls.Answer buys(String plan, String since, String until, String purchasedAt) {
        var bought = new HashMap<String, Object>();
        bought.put("plan", plan);
        bought.put("since", since);
        bought.put("until", until);
        bought.put("purchasedAt", purchasedAt);
        return calls.tryToPost(path(), "demo", bought);
    }

    private String path() {
        String desk = customers.get(customer).orElseThrow().desk();
        return "/api/desks/" + desk + "/customers/" + customer + "/contracts";
    }

    private List<String> told() {
        return sql
                .sql("select notice || ' ' || recipient from baton.outbox where customer = ? order by id")
                .param(customer)
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.replace(customer + "@example.org", "customer"))
                .toList();
    }

    private void comes(String moment) {
        story.waitsTill(Instant.parse(moment));
    }

    private long running() {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey("contract")
                .count();
    }

    @Test
    void every_integration_sold_brings_one_month_of_basic_from_its_purchase() {
        story.itIs("2027-01-31T10:00:00Z");
        assertThat(at("integrator", null).buys(null, null, null, "2027-01-31").status())
                .isEqualTo(201);
        comes("2027-02-22T21:59:59Z");
        assertThat(told()).isEmpty();
        comes("2027-02-22T22:00:01Z");
        assertThat(told()).containsExactly("TellWarrantyEnds customer");
        comes("2027-02-28T21:59:59Z");
        assertThat(told()).as("28 February, in Kyiv, belongs to it").hasSize(1);
        comes("2027-02-28T22:00:01Z");
        assertThat(told()).containsExactly("TellWarrantyEnds customer", "TellWarrantyEnded customer");
        assertThat(body("TellWarrantyEnded")).contains("28 February 2027");
        assertThat(running()).isZero();
    }

    private String body(String notice) {
        return sql.sql("select body from baton.outbox where customer = ? and notice = ?")
                .params(customer, notice)
                .query(String.class)
                .list()
                .get(0);
    }

    @Test
    void whoever_has_a_plan_is_not_told_that_the_warranty_ends() {
        at("integrator", null).buys("premium", "2026-11-23", null, "2026-11-23");
        comes("2027-01-10T10:00:00Z");
        assertThat(told()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void two_months_from_the_purchase_the_implementation_manager_hands_over_to_the_account_manager() {
        at("arnika", null).buys("subscription", "2026-11-23", null, "2026-11-23");
        projects.add(new Project(customer, customer, "Their CRM", "polina"));
        comes("2027-01-23T20:59:59Z");
        assertThat(told())
                .as("23 January, in Moscow, is the implementation manager's")
                .isEmpty();
        comes("2027-01-23T21:00:01Z");
        String manager = customers.get(customer).orElseThrow().accountManager();
        assertThat(agents.byId(manager).orElseThrow().lines()).contains("account");
        assertThat(agents.byId(manager).orElseThrow().languages()).contains("en");
        assertThat(told()).containsExactly("TellNewManager customer", "TellManagers polina", "TellManagers " + manager);
        assertThat(body("TellNewManager")).contains(agents.name(manager));
    }

    @Test
    void who_looks_after_the_customer_already_goes_on() {
        at("arnika", "ilya").buys("subscription", "2026-11-23", null, "2026-11-23");
        comes("2027-01-24T10:00:00Z");
        assertThat(customers.get(customer).orElseThrow().accountManager()).isEqualTo("ilya");
        assertThat(told()).containsExactly("TellNewManager customer", "TellManagers ilya");
    }

    @Test
    void where_nobody_is_an_account_manager_the_leads_are_told() {
        List<Agent> before = agents.ofLine("arnika", "account");
        before.forEach(it -> agents.save(onOtherLines(it)));
        try {
            at("arnika", null).buys("subscription", "2026-11-23", null, "2026-11-23");
            comes("2027-01-24T10:00:00Z");
            assertThat(told()).isNotEmpty().allMatch(it -> it.startsWith("TellLeadNoManager "));
        } finally {
            before.forEach(agents::save);
        }
    }

    private static Agent onOtherLines(Agent it) {
        Set<String> lines = new HashSet<>(it.lines());
        lines.remove("account");
        return new Agent(
                it.id(),
                it.desk(),
                it.name(),
                lines,
                it.skills(),
                it.experience(),
                it.languages(),
                it.shift(),
                it.capacity(),
                it.absences());
    }

    @Test
    void before_a_subscription_ends_the_customer_is_told_and_when_it_has() {
        at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-12-01T10:00:00Z");
        assertThat(told()).containsExactly("TellContractEnds customer");
        comes("2027-01-05T10:00:00Z");
        assertThat(told())
                .containsExactly(
                        "TellContractEnds customer", "TellContractEnds customer", "TellContractEnded customer");
        assertThat(running()).isZero();
    }

    @Test
    void a_prolonged_contract_has_its_days_looked_for_anew_and_nothing_is_told_twice() {
        var bought = at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-12-02T10:00:00Z");
        var prolonged = calls.tryToPost(
                path() + "/" + bought.body().path("id").asText() + "/prolongation",
                "demo",
                Map.of("until", "2027-12-31"));
        assertThat(prolonged.status()).isEqualTo(200);
        comes("2027-11-30T10:00:00Z");
        assertThat(told()).containsExactly("TellContractEnds customer");
        comes("2027-12-02T10:00:00Z");
        assertThat(told()).containsExactly("TellContractEnds customer", "TellContractEnds customer");
        calls.tryToPost(
                path() + "/" + bought.body().path("id").asText() + "/prolongation",
                "demo",
                Map.of("until", "2027-12-31"));
        comes("2027-12-03T10:00:00Z");
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_contract_that_another_one_follows_ends_in_silence() {
        at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        buys("subscription", "2027-01-01", null, null);
        comes("2027-01-05T10:00:00Z");
        assertThat(told()).isEmpty();
    }

    @Test
    void after_a_downtime_only_the_latest_of_several_alike_is_told() {
        at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-11-24T10:00:00Z");
        story.itIs("2026-12-28T10:00:00Z");
        comes("2026-12-28T10:00:01Z");
        assertThat(told()).containsExactly("TellContractEnds customer");
    }

    @Test
    void what_was_over_before_the_desk_knew_of_it_is_no_news() {
        at("arnika", "ilya").buys("subscription", "2025-01-01", null, "2025-01-01");
        comes("2027-01-05T10:00:00Z");
        assertThat(told()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void a_contract_that_cannot_be_is_refused() {
        var refused = at("arnika", null).buys("vip", "2026-12-31", "2026-01-01", "yesterday");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("plan", "until", "purchasedAt");
        assertThat(calls.tryToPost("/api/desks/integrator/customers/" + customer + "/contracts", "demo", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(LocalDate.parse("2026-01-31").plusMonths(1)).isEqualTo("2026-02-28");
    }
}
