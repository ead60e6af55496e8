package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.TaskForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer whose complaint is justified gets back (complaint.bpmn). */
@DeskTest
class RefundTest {

    @Autowired
    DeskStory story;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskForms forms;

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

    private OpenTask answering(TicketStory ticket) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals("AnswerComplaint"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> answer(String outcome) {
        return Map.of("saidOutcome", outcome, "saidText", "We have looked into it.");
    }

    /** Premium at 70 USD a month, begun today: two months and 22 of 30 days are not served. */
    private TicketStory dissatisfied() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5));
        String customer = ticket.seen().path("customer").asText();
        sql.sql("update baton.contract set since = date '2026-11-16' where customer = ?")
                .param(customer)
                .update();
        return ticket.isAccepted().customerComplains("It does not work, and I have paid for three months.");
    }

    @Test
    void if_a_customer_is_dissatisfied_for_good_reason_the_rest_of_the_unserved_period_is_refunded() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("justified"));
        form.put("saidRefund", 191.33);
        ticket.completes("AnswerComplaint", form).wasTold("TellRefund", "TellOutcome");
        assertThat(refunds(ticket)).containsExactly("191.33 USD");
        assertThat(ticket.seen().path("conversation").toString()).contains("191.33 USD");
    }

    @ParameterizedTest
    @CsvSource({"uk, За планом Premium сплачено й не надано", "en, Of the plan Premium are paid for and not served"})
    void how_a_refund_came_about_is_said_in_the_language_of_whoever_decides(String language, String said) {
        var ticket = dissatisfied();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            assertThat(forms.of(answering(ticket).waiting()).told(Map.of("saidOutcome", "justified")))
                    .singleElement()
                    .asString()
                    .startsWith(said);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void without_good_reason_nothing_is_refunded() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("unjustified"));
        form.put("saidRefund", 191.33);
        ticket.completes("AnswerComplaint", form).wasTold("TellOutcome");
        assertThat(refunds(ticket)).isEmpty();
        assertThat(ticket.notices()).doesNotContain("TellRefund");
    }

    @Test
    void no_more_is_refunded_than_is_paid_for_and_not_served() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("justified"));
        form.put("saidRefund", 1000);
        String lead = answering(ticket).people().iterator().next();
        var refused = ticket.triesTask(lead, "AnswerComplaint", form);
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refunds(ticket)).isEmpty();
        ticket.waitsAt("WorkOnTicket", "AnswerComplaint");
    }

    private List<String> refunds(TicketStory ticket) {
        return sql.sql("select amount || ' ' || currency from baton.refund where ticket = ?")
                .param(ticket.number())
                .query(String.class)
                .list();
    }
}
