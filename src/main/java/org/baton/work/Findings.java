package org.baton.work;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.desk.Texts;
import org.baton.ticket.Review;
import org.baton.ticket.Reviews;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Keeps what reviewers found, and what the agents say to it. */
@Service
class Findings {

    /** What agents see in a task is said where Tasklist shows it; it speaks English. */
    private static final String LANGUAGE = "en";

    /** A string variable takes 4,000 characters. */
    private static final int LONGEST = 3900;

    private final Reviews reviews;
    private final Tickets tickets;
    private final Texts texts;
    private final Clock clock;

    Findings(Reviews reviews, Tickets tickets, Texts texts, Clock clock) {
        this.reviews = reviews;
        this.tickets = tickets;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param marks from 1 to 5, by criterion */
    record Finding(String verdict, Map<String, Integer> marks, String remark) {}

    /** @param agent who had worked on it, null if nobody had */
    void keep(String number, String agent, String reviewer, Finding found) {
        reviews.add(new Review(
                0,
                number,
                agent,
                reviewer,
                found.verdict(),
                found.marks(),
                found.remark(),
                clock.instant(),
                null,
                null));
    }

    /** @param answer null if the agent has nothing to say to it */
    void read(String number, String answer) {
        reviews.read(number, clock.instant(), answer);
    }

    /** The latest review, as the agent's task shows it. */
    String shown(String number) {
        Review review = reviews.latest(number).orElseThrow();
        String desk = tickets.get(number).desk();
        var marks = review.marks().entrySet().stream()
                .map(it -> texts.name(desk, LANGUAGE, "criterion", it.getKey()) + ": " + it.getValue())
                .collect(Collectors.joining(" · "));
        String said = texts.say(desk, LANGUAGE, "review", Map.of("marks", marks, "text", review.remark()));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }
}
