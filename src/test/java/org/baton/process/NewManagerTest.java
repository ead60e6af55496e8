package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks after a customer once the implementation is over (contract.bpmn). */
@DeskTest
class NewManagerTest {

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
    JdbcClient sql;

    private Buyer buyer;

    @BeforeEach
    void nothing_runs() {
        story.begins();
        buyer = new Buyer(calls, customers, sql);
    }

    private void comes(String moment) {
        story.waitsTill(Instant.parse(moment));
    }

    @Test
    void two_months_from_the_purchase_the_implementation_manager_hands_over_to_the_account_manager() {
        buyer.at("arnika", null).buys("subscription", "2026-11-23", null, "2026-11-23");
        projects.add(new Project(buyer.id(), buyer.id(), "Their CRM", "polina"));
        comes("2027-01-23T20:59:59Z");
        assertThat(buyer.told())
                .as("23 January, in Moscow, is the implementation manager's")
                .isEmpty();
        comes("2027-01-23T21:00:01Z");
        String manager = buyer.accountManager();
        assertThat(agents.byId(manager).orElseThrow().lines()).contains("account");
        assertThat(agents.byId(manager).orElseThrow().languages()).contains("en");
        assertThat(buyer.told())
                .containsExactly("TellNewManager customer", "TellManagers polina", "TellManagers " + manager);
        assertThat(buyer.body("TellNewManager")).contains(agents.name(manager));
    }

    @Test
    void who_looks_after_the_customer_already_goes_on() {
        buyer.at("arnika", "ilya").buys("subscription", "2026-11-23", null, "2026-11-23");
        comes("2027-01-24T10:00:00Z");
        assertThat(buyer.accountManager()).isEqualTo("ilya");
        assertThat(buyer.told()).containsExactly("TellNewManager customer", "TellManagers ilya");
    }

    @Test
    void where_nobody_is_an_account_manager_the_leads_are_told() {
        List<Agent> before = agents.ofLine("arnika", "account");
        before.forEach(it -> agents.save(onOtherLines(it)));
        try {
            buyer.at("arnika", null).buys("subscription", "2026-11-23", null, "2026-11-23");
            comes("2027-01-24T10:00:00Z");
            assertThat(buyer.told()).isNotEmpty().allMatch(it -> it.startsWith("TellLeadNoManager "));
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
}
