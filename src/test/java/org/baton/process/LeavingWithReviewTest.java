package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A review that Zhanna was to write or to read when she leaves Arnika. */
@DeskTest
class LeavingWithReviewTest {

    @Autowired
    IdentityService identities;

    @Autowired
    ApplicationContext application;

    private Zhanna zhanna;

    @BeforeEach
    void zhanna_has_an_account() {
        zhanna = new Zhanna(application);
        zhanna.hasAnAccount();
    }

    @AfterEach
    void everybody_is_as_before() {
        zhanna.isGone();
    }

    private static Map<String, Object> finding() {
        var form = new HashMap<String, Object>(
                Map.of("saidOutcome", "improve", "saidText", "The second question was not answered."));
        List.of("saidUnderstanding", "saidSolution", "saidTone", "saidSpeed").forEach(it -> form.put(it, 3));
        return form;
    }

    private TicketStory disappointing() {
        zhanna.isOn("line2");
        return zhanna.of("zhanna", "bug").isDelivered().customerConfirms(1).waitsAt("ReviewTicket");
    }

    private void isReadByALead(TicketStory ticket) {
        assertThat(ticket.triesTask("sergey", "ReadReview", Map.of()).status()).isEqualTo(409);
        Zhanna.isDone(ticket.triesTask(Zhanna.LEAD, "ReadReview", Map.of("saidText", "We talk about it.")));
        ticket.waitsAt().hasPassed("ReviewRead");
    }

    @Test
    void a_review_that_she_was_to_read_is_read_by_a_lead_and_by_no_colleague() {
        var ticket = disappointing().completes("ReviewTicket", finding());
        assertThat(zhanna.task(ticket, "ReadReview").waiting().assignee()).isEqualTo("zhanna");
        assertThat(zhanna.task(ticket, "ReadReview").people()).isEmpty();
        zhanna.leaves();
        zhanna.isLost(ticket, "Read the review");
        isReadByALead(ticket);
    }

    @Test
    void a_review_that_is_written_when_she_has_left_is_read_by_a_lead_too() {
        var ticket = disappointing();
        zhanna.leaves();
        isReadByALead(ticket.completes("ReviewTicket", finding()));
    }

    @Test
    void a_review_that_she_was_to_write_is_another_reviewers_and_she_is_none_any_more() {
        zhanna.isOn("line3");
        identities.createMembership("zhanna", "arnika-reviewers");
        var ticket =
                zhanna.of("sergey", "bug").isDelivered().customerConfirms(1).waitsAt("ReviewTicket");
        zhanna.takes("zhanna", ticket, "ReviewTicket");
        zhanna.leaves();
        assertThat(identities.createGroupQuery().groupMember("zhanna").count()).isZero();
        assertThat(zhanna.task(ticket, "ReviewTicket").waiting().assignee()).isNull();
        assertThat(zhanna.task(ticket, "ReviewTicket").people()).isNotEmpty().doesNotContain("zhanna");
        zhanna.isLost(ticket, "Review ticket");
    }
}
