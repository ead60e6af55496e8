package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.customer.Customers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever manages a customer hears of what others do for it (managerNews.bpmn). */
@DeskTest
class ManagerNewsTest {

    @Autowired
    DeskStory story;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    /** The second ticket of a customer whom Kira has looked after since the first one. */
    private TicketStory received(String type) {
        var first = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"));
        customers.managedBy(first.seen().path("customer").asText(), "kira");
        return story.receivesFromTheSame(first, aTicket().at("arnika").declaredAs(type));
    }

    private List<String> told(TicketStory ticket, String manager) {
        return sql.sql("select body from baton.outbox where ticket = ? and recipient = ? and notice = 'TellManager'"
                        + " order by id")
                .params(ticket.number(), manager)
                .query(String.class)
                .list();
    }

    @Test
    void the_account_manager_is_told_of_receipt_escalation_and_delivery() {
        var ticket = received("bug").isAccepted();
        assertThat(told(ticket, "kira")).hasSize(1);
        ticket.does(ticket.executor(), "consultation", Map.of("line", "line3", "question", "Is it known?"))
                .hasStatus("escalated");
        assertThat(told(ticket, "kira")).hasSize(2);
        ticket.isDelivered().hasPassed("TellManager", "ManagerTold");
        assertThat(told(ticket, "kira")).hasSize(3).doesNotHaveDuplicates();
        assertThat(sql.sql("select distinct recipient from baton.outbox where notice = 'TellManager' and ticket = ?")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .containsExactly("kira");
    }

    @Test
    void an_escalation_that_waits_for_the_customer_is_told_once_and_another_one_again() {
        var ticket = received("bug").isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "line3", "question", "Is it known?"));
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?").customerWrites("Olga.");
        ticket.hasStatus("escalated");
        assertThat(told(ticket, "kira")).as("received, and escalated").hasSize(2);
        ticket.isAskedAboutBy(ticket.executor(), "Since when?").does("tatiana", "control", Map.of());
        ticket.customerWrites("Since Monday.").hasStatus("escalated");
        assertThat(told(ticket, "kira")).as("taken under control meanwhile").hasSize(3);
    }

    @Test
    void an_escalation_that_is_over_before_the_desk_waits_and_one_that_begins_after_are_two() {
        var ticket = received("bug").isAccepted();
        ticket.does("tatiana", "control", Map.of()).isDelivered().customerObjects("It is back.");
        ticket.hasStatus("escalated");
        assertThat(told(ticket, "kira"))
                .as("received, escalated, delivered, and escalated again")
                .hasSize(4);
    }

    @Test
    void whoever_works_on_it_hears_nothing_of_the_own_work() {
        var ticket = received("customerMatter").isOnLine("account");
        ticket.does("kira", "claim", Map.of()).isAcceptedBy("kira").isDeliveredBy("kira", "The invoice is attached.");
        assertThat(told(ticket, "kira")).hasSize(1);
    }

    @Test
    void the_implementation_manager_controls_the_solution_of_what_was_passed_on() {
        var ticket = story.receives(aTicket()
                        .at("arnika")
                        .under("subscription")
                        .purchasedOn("2026-10-10")
                        .managedBy("polina")
                        .declaredAs("bug"))
                .isOnLine("implementation")
                .isOfferedTo("polina")
                .isAccepted();
        ticket.isHandedOnBy("polina", "line2").isAccepted().isDelivered();
        assertThat(told(ticket, "polina")).hasSize(1);
    }

    @Test
    void whom_nobody_manages_nobody_is_told_of() {
        var ticket = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isAccepted();
        ticket.isDelivered().hasNotPassed("TellManager");
    }
}
