package org.baton.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.ticket.Review;
import org.baton.ticket.Reviews;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What reviewers found, shown to whom it concerns: who worked on the ticket, who reviews, who leads. */
@Component
class ReviewSheets {

    private final Reviews reviews;
    private final Agents agents;
    private final Texts texts;

    ReviewSheets(Reviews reviews, Agents agents, Texts texts) {
        this.reviews = reviews;
        this.agents = agents;
        this.texts = texts;
    }

    /**
     * One review.
     *
     * @param agent who worked on it, empty if nobody did
     * @param read when the agent has read it, empty if not yet, or if there was nothing to learn from
     * @param answer what the agent said to it, may be empty
     */
    record ReviewSheet(
            String by,
            String agent,
            String verdict,
            Map<String, Integer> marks,
            String remark,
            String read,
            String answer) {}

    List<ReviewSheet> of(Ticket ticket, Caller looks, Speech speech) {
        return reviews.of(ticket.number()).stream()
                .filter(it -> concerns(it, looks, ticket.desk()))
                .map(it -> sheet(it, ticket.desk(), speech))
                .toList();
    }

    private static boolean concerns(Review review, Caller looks, String desk) {
        return looks.name().equals(review.agent()) || looks.isReviewer(desk) || looks.isLead(desk);
    }

    private ReviewSheet sheet(Review review, String desk, Speech speech) {
        var marks = new LinkedHashMap<String, Integer>();
        review.marks()
                .forEach((criterion, mark) ->
                        marks.put(texts.name(desk, speech.locale().getLanguage(), "criterion", criterion), mark));
        return new ReviewSheet(
                speech.say("reviews.by", agents.name(review.reviewer()), speech.moment(review.at())),
                review.agent() == null ? "" : agents.name(review.agent()),
                speech.word("reviews", review.verdict()),
                marks,
                review.remark(),
                review.readAt() == null ? "" : speech.say("reviews.read", speech.moment(review.readAt())),
                Objects.toString(review.answer(), ""));
    }
}
