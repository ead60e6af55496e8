package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A premium ticket is received on Friday 2026-11-20 at 16:00 in Kyiv, which is 14:00 UTC. */
class WhyThisDeadlineTest {

    private static final Map<String, Object> PREMIUM = Map.of("accept", "4 h", "acceptClock", "working");

    private static PromiseRoom room;
    private String number;

    @BeforeAll
    static void open() {
        room = new PromiseRoom();
        room.hasDesk("integrator", 1);
    }

    @BeforeEach
    void receive() {
        room.isAt("2026-11-20T14:00:00Z");
        number = room.receives("integrator");
        room.the(Tickets.class).decided(number, "tier", "premium");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Premium: 4 working hours from Friday 16:00. The desk closes at 18:00 and opens Monday 09:00."
                        + " It waited 2 hours for your answer. So: Monday 13:00.",
                "uk | Premium: 4 робочі години. Відлік: пʼятниця 16:00. Служба не працює: пʼятниця 18:00 – понеділок 09:00."
                        + " Чекали на вашу відповідь: 2 години. Отже: понеділок 13:00.",
                "ru | Premium: 4 рабочих часа. Отсчёт: пятница 16:00. Служба не работает: пятница 18:00 – понедельник 09:00."
                        + " Ждали вашего ответа: 2 часа. Итого: понедельник 13:00.",
                "pl | Premium: 4 godziny robocze. Początek: piątek, 16:00. Dział nie pracuje: piątek, 18:00 – poniedziałek, 09:00."
                        + " Czekaliśmy na Państwa odpowiedź: 2 godziny. Zatem: poniedziałek, 13:00."
            })
    void a_deadline_is_told_in_the_customers_language_so_that_it_adds_up(String language, String sentence) {
        room.promises(number, "Premium", PREMIUM);
        room.waits(number, "question", "2026-11-20T14:30:00Z", "2026-11-23T07:30:00Z");
        assertThat(room.why(number, What.ACCEPT, language)).isEqualTo(sentence);
    }

    @Test
    void what_is_due_in_the_same_hours_needs_no_closings() {
        room.promises(number, "Premium", Map.of("accept", "90 min", "acceptClock", "working"));
        assertThat(room.why(number, What.ACCEPT, "en"))
                .isEqualTo("Premium: 1 working hour 30 minutes from Friday 16:00. So: Friday 17:30.");
    }

    @Test
    void what_comes_while_the_desk_is_closed_waits_for_its_opening() {
        room.isAt("2026-11-21T14:00:00Z");
        number = room.receives("integrator");
        room.promises(number, "Basic", Map.of("accept", "2 d", "acceptClock", "working"));
        assertThat(room.why(number, What.ACCEPT, "en"))
                .isEqualTo("2 working days from Saturday 16:00. The desk opens Monday 09:00. So: Wednesday 09:00.");
    }

    @Test
    void days_are_told_with_the_days_off_between_them_and_what_was_waited_on_top() {
        room.promises(number, "Basic", Map.of("accept", "2 d", "acceptClock", "working"));
        room.waits(number, "slotOffer", "2026-11-23T07:00:00Z", "2026-11-23T10:00:00Z");
        assertThat(room.why(number, What.ACCEPT, "en"))
                .isEqualTo("Premium: 2 working days from Friday 16:00. 2 days in between are off. Without waiting:"
                        + " Tuesday 16:00. The desk closes Tuesday 18:00 and opens Wednesday 09:00."
                        + " It waited 3 hours for your yes to the slot. So: Wednesday 10:00.");
    }

    @Test
    void of_many_closings_is_told_what_is_worked_between_them_with_dates() {
        room.promises(number, "Long", Map.of("resolve", "31 h", "resolveClock", "working"));
        assertThat(room.why(number, What.RESOLVE, "en"))
                .isEqualTo(
                        "Premium: 31 working hours from Friday 16:00. The desk works until then: Friday 16:00 – 18:00"
                                + " (2 hours); Monday – Wednesday (27 hours); Thursday 09:00 – 11:00 (2 hours). So: Thursday 11:00.");
        room.isAt("2026-12-20T14:00:00Z");
        assertThat(room.why(number, What.RESOLVE, "uk")).contains("Отже: четвер, 26 листопада о 11:00.");
    }

    @Test
    void elapsed_time_counts_day_and_night_and_may_be_extended_with_a_word_before() {
        room.promises(number, "24 hours", Map.of("resolve", "24 h", "resolveClock", "elapsed", "extendTo", "72 h"));
        assertThat(room.why(number, What.RESOLVE, "en"))
                .isEqualTo("Premium: 24 hours, day and night, from Friday 16:00. So: Saturday 16:00."
                        + " If you are told before, it may take longer, at the latest until Monday 16:00.");
    }

    @Test
    void a_night_on_which_the_clocks_change_is_told() {
        room.isAt("2026-10-24T14:00:00Z");
        number = room.receives("integrator");
        room.promises(number, "24 hours", Map.of("resolve", "24 h", "resolveClock", "elapsed"));
        assertThat(room.why(number, What.RESOLVE, "en"))
                .isEqualTo("24 hours, day and night, from Saturday 17:00. The clocks are put back meanwhile: 1 hour."
                        + " So: Sunday 16:00.");
    }

    @Test
    void the_common_queue_says_before_when_nobody_begins() {
        room.promises(number, "Common queue", Map.of("acceptClock", "working", "notBefore", "7 d"));
        assertThat(room.why(number, What.ACCEPT, "en"))
                .isEqualTo(
                        "Premium: 7 working days from Friday 20 November at 16:00. 4 days in between are off. So nobody"
                                + " begins before Tuesday 1 December at 16:00; no latest time is promised.");
    }

    @Test
    void a_time_that_the_executor_has_named_is_told_as_named() {
        room.promises(number, "Stated at acceptance", Map.of("resolveClock", "working"));
        room.the(Tickets.class).estimated(number, 1, null, Instant.parse("2026-11-23T11:00:00Z"));
        room.promises(number, "Stated at acceptance", Map.of("resolveClock", "working"));
        assertThat(room.why(number, What.RESOLVE, "en")).isEqualTo("The executor has named the time: Monday 13:00.");
        room.waits(number, "question", "2026-11-20T14:30:00Z", "2026-11-20T15:30:00Z");
        assertThat(room.why(number, What.RESOLVE, "en"))
                .isEqualTo("The executor has named the time: Monday 13:00. It waited 1 hour for your answer."
                        + " So: Monday 14:00.");
    }

    @Test
    void where_nothing_is_promised_nothing_is_reckoned() {
        room.promises(number, "Stated at acceptance", Map.of("resolveClock", "working"));
        assertThat(room.why(number, What.RESOLVE, "en")).isEqualTo("No time is stated.");
    }
}
