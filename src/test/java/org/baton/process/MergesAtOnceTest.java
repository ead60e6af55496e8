package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two agents, or an agent and a customer, who act at once while tickets are merged. */
@DeskTest
class MergesAtOnceTest {

    @Autowired
    DeskStory story;

    private TicketStory first;
    private TicketStory second;

    @BeforeEach
    void one_customer_has_written_twice() {
        story.begins();
        first = story.receives(aTicket().under("general").declaredAs("simple"));
        second = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void of_two_agents_who_merge_at_once_one_is_first_and_the_other_is_told() throws Exception {
        var answers = atOnce(
                () -> first.tries("bohdana", "merge", Map.of("into", second.number())),
                () -> second.tries("bohdana", "merge", Map.of("into", first.number())));
        assertThat(answers).extracting(DeskCalls.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(first, second))
                .extracting(it -> it.seen().path("mergedInto").isNull())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void what_a_customer_writes_while_it_is_merged_is_not_lost() throws Exception {
        for (int i = 0; i < 5; i++) {
            var one = story.receivesFromTheSame(first, aTicket().under("general"));
            String said = "Written meanwhile " + i;
            var answers = atOnce(
                    () -> one.tries("bohdana", "merge", Map.of("into", first.number())),
                    () -> one.customerTries("messages", Map.of("body", said)));
            assertThat(answers).extracting(DeskCalls.Answer::status).containsOnly(200);
            assertThat(first.seen().path("conversation").findValuesAsText("body"))
                    .contains(said);
        }
    }

    private static List<DeskCalls.Answer> atOnce(Callable<DeskCalls.Answer> one, Callable<DeskCalls.Answer> other)
            throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            Future<DeskCalls.Answer> answer = people.submit(one);
            return List.of(people.submit(other).get(), answer.get());
        } finally {
            people.shutdown();
        }
    }
}
