package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.intake.Calls.SOUND;
import static org.baton.intake.Calls.number;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@InIntakeRoom
class OnceTest {

    @Autowired
    Calls calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Desks desks;

    @Autowired
    Step step;

    @Autowired
    Instances instances;

    @BeforeEach
    void open() {
        IntakeRoom.takes(step, transaction);
        IntakeRoom.are(
                desks,
                IntakeRoom.desk("onebox", Map.of()),
                IntakeRoom.desk("fifth", Map.of("severity", List.of("low", "high"), "floor", List.of())));
    }

    @Test
    void the_same_call_again_gives_the_same_ticket() throws Exception {
        String first = number(calls.receive("onebox", SOUND, "again").andExpect(status().isCreated()));
        String second =
                number(calls.receive("onebox", "{\"body\":\"Помилка принтера\",\"subject\":\"Не друкує\"}", "again")
                        .andExpect(status().isOk())
                        .andExpect(header().string("Location", "/api/tickets/" + first)));
        assertThat(second).isEqualTo(first);
        calls.receive("onebox", "{\"subject\": \"other\", \"body\": \"b\"}", "again")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("again")));
    }

    @Test
    void the_order_of_fields_makes_no_difference() throws Exception {
        String call = "{\"subject\": \"s\", \"body\": \"b\", ";
        calls.receive("fifth", call + "\"severity\": \"low\", \"floor\": \"2\"}", "in order")
                .andExpect(status().isCreated());
        calls.receive("fifth", call + "\"floor\": \"2\", \"severity\": \"low\"}", "in order")
                .andExpect(status().isOk());
    }

    @Test
    void a_key_is_a_clients_own_and_a_desks_own() throws Exception {
        String first = number(calls.receive("onebox", SOUND, "mine").andExpect(status().isCreated()));
        assertThat(number(calls.receive("fifth", SOUND, "mine").andExpect(status().isCreated())))
                .isNotEqualTo(first);
        assertThat(number(calls.receive("onebox", SOUND, "onebox", "mine").andExpect(status().isCreated())))
                .isNotEqualTo(first);
        calls.receive("onebox", SOUND, " ").andExpect(status().isUnprocessableEntity());
        calls.receive("onebox", SOUND, "k".repeat(256)).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void of_calls_at_once_one_makes_the_ticket_and_the_others_get_it() throws Exception {
        int before = calls.rows("ticket");
        int callers = 8;
        var together = new CyclicBarrier(callers);
        Callable<MockHttpServletResponse> call = () -> {
            together.await();
            return calls.receive("onebox", SOUND, "at once").andReturn().getResponse();
        };
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var answers = pool.invokeAll(Collections.nCopies(callers, call)).stream()
                    .map(OnceTest::got)
                    .toList();
            assertThat(answers)
                    .extracting(MockHttpServletResponse::getStatus)
                    .containsOnlyOnce(201)
                    .containsOnly(200, 201);
            assertThat(answers)
                    .extracting(it -> it.getHeader("Location"))
                    .containsOnly(answers.get(0).getHeader("Location"));
        } finally {
            pool.shutdown();
        }
        assertThat(calls.rows("ticket")).isEqualTo(before + 1);
    }

    @Test
    void a_ticket_whose_process_cannot_be_started_leaves_nothing() throws Exception {
        int before = calls.rows("ticket", "message", "idempotency");
        doThrow(new IllegalStateException("no such process")).when(instances).start(any(), any(), any(), any());
        calls.receive("onebox", SOUND, "key-of-a-lost-one").andExpect(status().isInternalServerError());
        assertThat(calls.rows("ticket", "message", "idempotency")).isEqualTo(before);
    }

    private static MockHttpServletResponse got(Future<MockHttpServletResponse> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
