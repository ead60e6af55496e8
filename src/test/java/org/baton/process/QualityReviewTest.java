package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.ticket.Reviews;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators look at a share of what was delivered (qualityReview.bpmn). */
@DeskTest
class QualityReviewTest {

    private static final String REVIEWER = "onebox-reviewer";

    @Autowired
    DeskStory story;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Reviews reviews;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_reviewer_is_there_again_and_the_story_is_over() {
        if (identities.createUserQuery().memberOfGroup("onebox-reviewers").count() == 0) {
            identities.createMembership(REVIEWER, "onebox-reviewers");
        }
        story.isOver();
    }

    /** Rated so low that every such ticket is reviewed. */
    private TicketStory disappointing() {
        return story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .isDelivered()
                .customerConfirms(1);
    }

    private static Map<String, Object> finding(String verdict) {
        var form = new HashMap<String, Object>();
        form.put("saidOutcome", verdict);
        List.of("saidUnderstanding", "saidSolution", "saidTone", "saidSpeed").forEach(it -> form.put(it, 4));
        form.put("saidText", "The second question was not answered.");
        return form;
    }

    private OpenTask review(TicketStory ticket) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals("ReviewTicket"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void executors_are_controlled_by_separate_administrators() {
        var ticket = disappointing().waitsAt("ReviewTicket").hasPassed("DecideQuality");
        assertThat(review(ticket).people()).containsExactly(REVIEWER);
        assertThat(review(ticket).groups()).isEmpty();
        var done = ticket.triesTask(REVIEWER, "ReviewTicket", finding("improve"));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        ticket.waitsAt("ReadReview").wasTold("TellAgentReview");
        assertThat(ticket.triesTask(ticket.executor(), "ReadReview", Map.of("saidText", "I see."))
                        .status())
                .isEqualTo(200);
        ticket.waitsAt().hasPassed("RecordReading", "ReviewRead");
        var review = reviews.latest(ticket.number()).orElseThrow();
        assertThat(review.agent()).isEqualTo(ticket.executor());
        assertThat(review.reviewer()).isEqualTo(REVIEWER);
        assertThat(review.marks()).containsEntry("solution", 4).hasSize(4);
        assertThat(review.answer()).isEqualTo("I see.");
        assertThat(review.readAt()).isEqualTo(story.now());
    }

    @Test
    void where_all_is_well_the_executor_is_told_and_has_nothing_to_do() {
        var ticket = disappointing().completes("ReviewTicket", finding("good"));
        ticket.waitsAt().hasPassed("AllWell").wasTold("TellAgentReview");
        assertThat(reviews.latest(ticket.number()).orElseThrow().verdict()).isEqualTo("good");
    }

    @Test
    void customers_never_see_a_review() {
        var ticket = disappointing();
        String before = ticket.seen().toString();
        ticket.completes("ReviewTicket", finding("improve"));
        assertThat(ticket.seen().toString()).isEqualTo(before).doesNotContain("quality");
    }

    @Test
    void what_is_not_reviewed_in_time_is_told_to_the_leads() {
        var ticket = disappointing().waitsUntil("ReviewOverdue").hasPassed("TellLeadReview", "LeadsReminded");
        ticket.waitsAt("ReviewTicket").wasTold("TellLeadReview");
    }

    @Test
    void what_the_table_leaves_out_is_not_reviewed() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complaint"))
                .isAccepted()
                .isDelivered()
                .customerConfirms(4);
        ticket.hasPassed("NotPicked").isEnded().waitsAt();
    }

    @Test
    void a_ticket_that_had_no_result_is_not_reviewed() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.customerCancels().hasNotPassed("DecideQuality");
    }

    @Test
    void without_reviewers_the_leads_review_but_never_the_executor() {
        identities.deleteMembership(REVIEWER, "onebox-reviewers");
        var ticket = story.receives(aTicket().under("general").declaredAs("simple"))
                .does("viktor", "claim", Map.of())
                .isAcceptedBy("viktor")
                .isDelivered()
                .customerConfirms(1);
        assertThat(review(ticket).people()).contains("bohdana").doesNotContain("viktor");
        var refused = ticket.triesTask("viktor", "ReviewTicket", finding("good"));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(ticket.triesTask("bohdana", "ReviewTicket", finding("good")).status())
                .isEqualTo(200);
    }

    @Test
    void a_reviewer_is_on_no_line_and_does_nothing_else_with_a_ticket() {
        var ticket = story.receives(aTicket().under("general").declaredAs("simple"));
        assertThat(ticket.tries(REVIEWER, "acceptance", Map.of()).status()).isEqualTo(403);
        assertThat(ticket.tries(REVIEWER, "notes", Map.of("body", "Hm")).status())
                .isEqualTo(403);
    }
}
