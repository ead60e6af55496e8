package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.baton.desk.Desks;
import org.baton.ticket.Appointments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At Arnika requests, training and the implementation manager are 0 RUB on every plan. */
@DeskTest
class FreeOfChargeTest {

    @Autowired
    DeskStory story;

    @Autowired
    Desks desks;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
        sql.sql("delete from baton.training_quarter").update();
        sql.sql("update baton.training set state = 'none' where state = 'booked'")
                .update();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private static RequestStory under(String plan) {
        return aTicket().at("arnika").under(plan);
    }

    /** Of a customer whose plan began last Friday, so that the five days of a demo are not over. */
    private TicketStory received(String plan, String type) {
        var first = story.receives(under(plan).declaredAs("sales"));
        sql.sql("update baton.contract set since = date '2026-11-20' where customer = ?")
                .param(first.seen().path("customer").asText())
                .update();
        return story.receivesFromTheSame(first, under(plan).declaredAs(type));
    }

    private void costsNothing(TicketStory ticket) {
        assertThat(ticket.notices()).doesNotContain("TellQuestion");
        assertThat(ticket.seen().path("conversation").toString()).doesNotContain("RUB", "USD", "price", "pay");
        assertThat(sql.sql("select count(*) from baton.slot_booking where ticket = ?")
                        .param(ticket.number())
                        .query(Long.class)
                        .single())
                .isZero();
        var approval = ticket.customerTries("approval", Map.of("approved", true));
        assertThat(approval.status()).isEqualTo(409);
        assertThat(approval.body().path("detail").asText()).contains("Nothing is offered that could be approved");
    }

    @Test
    void no_plan_has_a_price() {
        assertThat(desks.get("arnika").plans()).containsOnlyKeys("demo", "subscription");
        assertThat(desks.get("arnika").plans().values()).allSatisfy(it -> {
            assertThat(it.slotPrice()).isEmpty();
            assertThat(it.monthPrice()).isEmpty();
            assertThat(it.hourlyPrice()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "subscription"})
    void training_is_free_on_every_plan(String plan) {
        var ticket = received(plan, "training")
                .isOnLine("line2")
                .isAccepted()
                .waitsAt("WorkOnTicket", "ChooseSlot")
                .wasTold("TellSlots");
        var slot = appointments.find(ticket.number()).orElseThrow().offered().get(0);
        assertThat(ticket.customerTries("training", Map.of("slot", slot.toString()))
                        .status())
                .isEqualTo(200);
        ticket.completes("HoldTraining", Map.of("saidOutcome", "held", "saidText", "Both can book appointments now."))
                .hasStatus("delivered");
        costsNothing(ticket);
        ticket.customerConfirms(4).isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "demo, question",
        "demo, bug",
        "demo, enhancement",
        "subscription, question",
        "subscription, bug",
        "subscription, enhancement",
        "subscription, printForm",
        "subscription, system",
    })
    void requests_are_free_on_every_plan(String plan, String type) {
        var ticket = received(plan, type)
                .isAcceptedAs(type.equals("enhancement") ? Map.of("estimateHours", 4) : Map.of())
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork");
        costsNothing(ticket.isDelivered());
    }

    @Test
    void the_implementation_manager_is_free() {
        var ticket = story.receives(under("subscription")
                        .purchasedOn("2026-11-20")
                        .managedBy("polina")
                        .declaredAs("question"))
                .isOnLine("implementation")
                .isAccepted()
                .isHeldBy("polina")
                .isDelivered();
        costsNothing(ticket);
    }
}
