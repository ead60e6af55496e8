package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feedback is open, and never held against the employee, nor the customer. */
@DeskTest
class NoMarkTest {

    @Autowired
    DeskStory story;

    @Autowired
    Facts facts;

    @Autowired
    Tickets tickets;

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

    private List<Candidate> candidates(TicketStory ticket) {
        return facts.candidates(tickets.get(ticket.number()), ticket.number(), story.now());
    }

    private Need need(TicketStory ticket) {
        return facts.need(tickets.get(ticket.number()), story.now());
    }

    @Test
    void dispatch_knows_and_chooses_the_same_with_complaints_low_ratings_and_reviews_and_without() {
        var earlier = story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .isDelivered()
                .customerConfirms(5);
        var next = story.receives(aTicket().under("general").declaredAs("simple"));
        List<Candidate> candidates = candidates(next);
        Need need = need(next);

        earlier.customerComplains("Rude.")
                .completes("AnswerComplaint", Map.of("saidOutcome", "justified", "saidText", "We are sorry."));
        earlier.customerComplains("Rude again.");
        sql.sql("update baton.ticket set rating = 1 where number = ?")
                .param(earlier.number())
                .update();
        sql.sql("""
                        insert into baton.review (ticket, agent, reviewer, verdict, marks, remark, reviewed_at)
                        values (?, ?, 'onebox-reviewer', 'improve', '{}', 'Rude', current_timestamp)
                        """).params(earlier.number(), earlier.executor()).update();

        assertThat(candidates(next)).isEqualTo(candidates);
        assertThat(need(next)).isEqualTo(need);
    }
}
