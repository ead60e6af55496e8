package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.customer.Customers;
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
    RuntimeService instances;

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

    private long running() {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey("contract")
                .count();
    }

    @Test
    void before_a_subscription_ends_the_customer_is_told_and_when_it_has() {
        buyer.at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-12-01T10:00:00Z");
        assertThat(buyer.told()).containsExactly("TellContractEnds customer");
        comes("2027-01-05T10:00:00Z");
        assertThat(buyer.told())
                .containsExactly(
                        "TellContractEnds customer", "TellContractEnds customer", "TellContractEnded customer");
        assertThat(running()).isZero();
    }

    @Test
    void a_prolonged_contract_has_its_days_looked_for_anew_and_nothing_is_told_twice() {
        var bought = buyer.at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-12-02T10:00:00Z");
        var prolonged = calls.tryToPost(
                buyer.path() + "/" + bought.body().path("id").asText() + "/prolongation",
                "demo",
                Map.of("until", "2027-12-31"));
        assertThat(prolonged.status()).isEqualTo(200);
        comes("2027-11-30T10:00:00Z");
        assertThat(buyer.told()).containsExactly("TellContractEnds customer");
        comes("2027-12-02T10:00:00Z");
        assertThat(buyer.told()).containsExactly("TellContractEnds customer", "TellContractEnds customer");
        calls.tryToPost(
                buyer.path() + "/" + bought.body().path("id").asText() + "/prolongation",
                "demo",
                Map.of("until", "2027-12-31"));
        comes("2027-12-03T10:00:00Z");
        assertThat(buyer.told()).hasSize(2);
    }

    @Test
    void a_contract_that_another_one_follows_ends_in_silence() {
        buyer.at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        buyer.buys("subscription", "2027-01-01", null, null);
        comes("2027-01-05T10:00:00Z");
        assertThat(buyer.told()).isEmpty();
    }

    @Test
    void after_a_downtime_only_the_latest_of_several_alike_is_told() {
        buyer.at("arnika", "ilya").buys("subscription", "2026-01-01", "2026-12-31", null);
        comes("2026-11-24T10:00:00Z");
        story.itIs("2026-12-28T10:00:00Z");
        comes("2026-12-28T10:00:01Z");
        assertThat(buyer.told()).containsExactly("TellContractEnds customer");
    }

    @Test
    void what_was_over_before_the_desk_knew_of_it_is_no_news() {
        buyer.at("arnika", "ilya").buys("subscription", "2025-01-01", null, "2025-01-01");
        comes("2027-01-05T10:00:00Z");
        assertThat(buyer.told()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void a_contract_that_cannot_be_is_refused() {
        var refused = buyer.at("arnika", null).buys("vip", "2026-12-31", "2026-01-01", "yesterday");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("plan", "until", "purchasedAt");
        assertThat(calls.tryToPost("/api/desks/integrator/customers/" + buyer.id() + "/contracts", "demo", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(LocalDate.parse("2026-01-31").plusMonths(1)).isEqualTo("2026-02-28");
    }
}
