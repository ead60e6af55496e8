package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** dispatch.bpmn, and who has tickets when it has run. */
@DeskTest
class DispatchTest {

    private static final String MORNING = "2026-11-24T07:00:00Z";

    @Autowired
    DeskStory story;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void everybody_has_room_again() {
        story.hasRoomFor(6, "onebox", "free");
        story.hasRoomFor(8, "onebox", "managers");
        story.isOver();
    }

    private TicketStory bug() {
        return story.receives(aTicket().withLicences(1).declaredAs("bug"));
    }

    @Test
    void tickets_that_nobody_can_take_wait_and_are_dispatched_again_when_somebody_gets_free() {
        story.hasRoomFor(1, "onebox", "free");
        List<TicketStory> first = List.of(bug(), bug());
        var waiting = bug();
        waiting.hasPassed("TellLeadNobody").waitsAt("AcceptTicket").isHeldBy(null);
        String agent = first.get(0).offered();
        first.get(0).isAccepted().isDelivered();
        story.passes(java.time.Duration.ZERO);
        assertThat(waiting.offered()).isEqualTo(agent);
    }

    @Test
    void what_waits_is_offered_in_the_order_of_the_plans_then_of_receipt() {
        story.itIs("2026-11-23T20:00:00Z");
        story.hasRoomFor(1, "onebox", "managers");
        String manager = "iryna";
        var first = story.receives(aTicket().under("ism").managedBy(manager));
        var second = story.receives(aTicket().under("ism").managedBy(manager));
        story.waitsTill(java.time.Instant.parse(MORNING));
        story.passes(java.time.Duration.ofMinutes(1));
        assertThat(first.offered()).isEqualTo(manager);
        assertThat(sql.sql("select offered_to from baton.ticket where number = ?")
                        .param(second.number())
                        .query(String.class)
                        .optional()
                        .orElse(null))
                .isNotEqualTo(manager);
    }

    @Test
    void whoever_gives_a_ticket_back_is_not_offered_it_again_and_somebody_else_is() {
        var ticket = bug();
        String agent = ticket.offered();
        ticket.does(agent, "claim", Map.of()).does(agent, "release", Map.of());
        story.passes(java.time.Duration.ZERO);
        assertThat(offeredTo(ticket)).isNotNull().isNotEqualTo(agent);
    }

    @Test
    void what_was_given_back_while_it_was_worked_on_is_offered_to_somebody_else() {
        var ticket = bug();
        String agent = ticket.offered();
        ticket.isAccepted()
                .does(agent, "release", Map.of())
                .hasStatus("accepted")
                .isHeldBy(null);
        story.passes(java.time.Duration.ZERO);
        assertThat(offeredTo(ticket)).isNotNull().isNotEqualTo(agent);
        ticket.does(offeredTo(ticket), "claim", Map.of()).hasStatus("inWork");
    }

    @Test
    void taking_a_ticket_by_hand_beyond_the_capacity_is_possible_and_recorded() {
        story.hasRoomFor(1, "onebox", "free");
        List<TicketStory> all = List.of(bug(), bug(), bug());
        String agent = all.get(0).offered();
        all.get(2).does(agent, "claim", Map.of());
        assertThat(sql.sql("select person || ' ' || becomes || ' of ' || was from baton.move where ticket = ?"
                                + " and what = 'BEYOND_CAPACITY'")
                        .param(all.get(2).number())
                        .query(String.class)
                        .list())
                .containsExactly(agent + " 2 of 1");
    }

    @Test
    void a_colleague_who_is_given_a_ticket_is_told() {
        var ticket = bug();
        String agent = ticket.offered();
        String other = story.anotherOf("onebox", "free", agent).id();
        ticket.does(agent, "assignment", Map.of("to", other)).wasTold("TellGiven");
        assertThat(offeredTo(ticket)).isEqualTo(other);
    }

    @Test
    void one_agent_may_serve_the_free_and_the_paid_line() {
        var paid = story.receives(aTicket().under("general"));
        var free = bug();
        paid.isAcceptedBy("oksana").isOnLine("paid").isHeldBy("oksana");
        free.isAcceptedBy("oksana").isOnLine("free").isHeldBy("oksana");
    }

    @Test
    void ten_tickets_of_one_customer_go_to_whoever_has_least_to_do_and_not_to_one_agent() {
        var first = story.receives(aTicket().under("general").declaredAs("simple"));
        var agents = new TreeSet<String>(List.of(first.offered()));
        for (int n = 2; n <= 10; n++) {
            agents.add(
                    story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"))
                            .offered());
        }
        assertThat(agents).as("whoever has room on the line").hasSizeGreaterThan(1);
    }

    @Test
    void the_ticket_goes_to_that_manager_not_to_a_common_line() {
        var ticket = story.receives(aTicket().under("ism").managedBy("taras"));
        assertThat(ticket.isOnLine("managers").offered()).isEqualTo("taras");
    }

    @Test
    void handing_on_within_the_same_line_is_refused_with_a_sentence() {
        var ticket = bug();
        var refused = ticket.tries(ticket.offered(), "handover", Map.of("line", "free", "reason", "Not mine"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("is with the line 'free' already; give it back");
        ticket.waitsAt("AcceptTicket");
    }

    @Test
    void the_third_hand_over_between_the_same_two_lines_alerts_the_lead() {
        var ticket = bug();
        ticket.isHandedOnBy("danylo", "paid");
        ticket.isHandedOnBy("sofia", "free");
        assertThat(ticket.notices()).doesNotContain("TellLeadPingPong");
        var promise = ticket.seen().path("promise");
        ticket.isHandedOnBy("danylo", "paid")
                .wasTold("TellHandedOver", "TellLeadPingPong")
                .isOnLine("paid");
        assertThat(ticket.seen().path("promise")).isEqualTo(promise);
    }

    @Test
    void hand_overs_between_other_lines_are_none_between_these_two() {
        var ticket = bug();
        ticket.isHandedOnBy("danylo", "paid");
        ticket.isHandedOnBy("sofia", "managers");
        ticket.isHandedOnBy("taras", "free");
        assertThat(ticket.isHandedOnBy("danylo", "paid").notices()).doesNotContain("TellLeadPingPong");
    }

    @Test
    void a_part_counts_for_the_colleague_who_takes_it() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("parts", List.of("Stock", "Prices")));
        String part = ticket.number() + "-1";
        ticket.partIsTakenBy(1, "viktor");
        assertThat(sql.sql("select coalesce(executor, offered_to) from baton.part where ticket = ? and n = 1")
                        .param(ticket.number())
                        .query(String.class)
                        .single())
                .as(part)
                .isEqualTo("viktor");
    }

    private String offeredTo(TicketStory ticket) {
        return sql.sql("select offered_to from baton.ticket where number = ?")
                .param(ticket.number())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
