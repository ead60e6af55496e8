package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.math.BigDecimal;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life of one ticket at each desk. */
@DeskTest
class DeskLivesTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @Test
    void onebox_an_enhancement_for_a_managed_customer_is_quoted_and_paid_for() {
        var ticket = story.receives(aTicket()
                .under("ism")
                .managedBy("taras")
                .about("New field", "Please add a field \"Tyre season\" to the order card and show it in the list."));
        ticket.isOnLine("managers")
                .isOfferedTo("taras")
                .isToBeAcceptedBy("2026-11-23T09:00:00Z")
                .isToBeResolvedBy(null);
        story.itIs("2026-11-23T08:20:00Z");
        ticket.isAcceptedAs(Map.of("type", "enhancement", "estimateHours", BigDecimal.valueOf(6)));
        ticket.hasStatus("waitingForYou").wasTold("TellQuestion").isToBeResolvedBy(null);
        story.itIs("2026-11-24T08:00:00Z");
        ticket.customerApproves().isHeldBy("taras").hasStatus("inWork").isToBeResolvedBy("2026-11-24T14:00:00Z");
        story.itIs("2026-11-24T12:00:00Z");
        ticket.isDelivered()
                .hasStatus("delivered")
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
        assertThat(ticket.seen()
                        .path("promise")
                        .path("resolve")
                        .path("breached")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void onebox_the_free_line_solves_bugs_and_nothing_else() {
        var bug = story.receives(aTicket().withLicences(3).declaredAs("bug"));
        bug.isOnLine("free")
                .isAccepted()
                .isToBeResolvedBy("2026-11-23T11:00:00Z")
                .isDelivered()
                .customerConfirms(4)
                .isEnded();
        story.receives(aTicket().withLicences(3).declaredAs("question")).isDeclinedFor("notEntitled");
    }

    @Test
    void integrator_a_premium_slot_is_engaged_within_four_working_hours() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5));
        ticket.isOnLine("specialists").isToBeAcceptedBy("2026-11-23T12:00:00Z").isToBeResolvedBy(null);
        ticket.isAccepted();
        assertThat(story.slotsLeft(ticket)).isEqualTo(4);
        ticket.isDelivered()
                .waitsUntil("SilenceAfterDelivery")
                .hasStatus("closed")
                .isEnded();
    }

    @Test
    void integrator_a_slot_is_given_back_when_the_ticket_is_declined() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5))
                .isAccepted();
        ticket.isDeclinedBy(ticket.executor(), "outOfScope");
        assertThat(story.slotsLeft(ticket)).isEqualTo(5);
    }

    @Test
    void integrator_a_module_brings_a_month_of_basic() {
        var ticket = story.receives(aTicket().at("integrator").purchasedOn("2026-11-02"));
        ticket.isOnLine("specialists").isToBeAcceptedBy("2026-11-25T08:00:00Z");
        assertThat(ticket.seen().path("tier").asText()).isEqualTo("basic");
    }

    @Test
    void arnika_a_new_customer_has_an_implementation_manager() {
        var ticket = story.receives(aTicket()
                .at("arnika")
                .by("chat")
                .under("subscription")
                .purchasedOn("2026-10-10")
                .about(
                        "Сотрудник не виден",
                        "В онлайн-записи не отображается мастер Анна, хотя график ей проставлен. Что проверить?"));
        ticket.isOnLine("implementation")
                .isToBeAcceptedBy("2026-11-23T09:00:00Z")
                .isToBeResolvedBy(null);
        ticket.isAccepted()
                .isHandedOnBy(ticket.executor(), "line2")
                .isOnLine("line2")
                .isAccepted()
                .isOnLine("line2");
        ticket.isDelivered().customerConfirms(5).hasStatus("closed").isEnded();
    }

    @Test
    void cleverbox_answers_within_a_day_and_declines_business_advice() {
        var ticket = story.receives(aTicket().at("cleverbox").by("telegram"));
        ticket.isOnLine("support").isToBeAcceptedBy(null).isToBeResolvedBy("2026-11-24T08:00:00Z");
        ticket.isAccepted()
                .isDelivered()
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
        story.receives(aTicket()
                        .at("cleverbox")
                        .by("telegram")
                        .about("Порада", "Підкажіть, як нам збільшити продажі і якого маркетолога найняти?"))
                .isDeclinedFor("outOfScope");
    }
}
