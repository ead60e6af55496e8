package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.customer.Customers;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The month of support that comes with what a customer buys (contract.bpmn). */
@DeskTest
class WarrantyDaysTest {

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
    void every_integration_sold_brings_one_month_of_basic_from_its_purchase() {
        story.itIs("2027-01-31T10:00:00Z");
        assertThat(buyer.at("integrator", null)
                        .buys(null, null, null, "2027-01-31")
                        .status())
                .isEqualTo(201);
        comes("2027-02-22T21:59:59Z");
        assertThat(buyer.told()).isEmpty();
        comes("2027-02-22T22:00:01Z");
        assertThat(buyer.told()).containsExactly("TellWarrantyEnds customer");
        comes("2027-02-28T21:59:59Z");
        assertThat(buyer.told()).as("28 February, in Kyiv, belongs to it").hasSize(1);
        comes("2027-02-28T22:00:01Z");
        assertThat(buyer.told()).containsExactly("TellWarrantyEnds customer", "TellWarrantyEnded customer");
        assertThat(buyer.body("TellWarrantyEnded")).contains("28 February 2027");
        assertThat(running()).isZero();
    }

    @Test
    void whoever_has_a_plan_is_not_told_that_the_warranty_ends() {
        buyer.at("integrator", null).buys("premium", "2026-11-23", null, "2026-11-23");
        comes("2027-01-10T10:00:00Z");
        assertThat(buyer.told()).isEmpty();
        assertThat(running()).isZero();
    }
}
