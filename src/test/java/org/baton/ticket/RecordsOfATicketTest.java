package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baton.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsOfATicketTest {

    private static final Instant AT = Room.RECEIVED;

    private Room room;
    private String number;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        room = new Room(database());
        number = room.receives();
    }

    @Test
    void a_conversation_is_read_in_the_order_in_which_it_was_said() {
        room.conversation.add(number, AT, Author.agent("olha"), Message.Kind.QUESTION, "Which printer?", List.of());
        room.conversation.add(number, AT, Author.customer("Olena"), Message.Kind.ANSWER, "HP", List.of());
        assertThat(room.conversation.of(List.of(number)))
                .extracting(Message::body)
                .containsExactly("Помилка принтера", "Which printer?", "HP");
        assertThat(room.conversation.of(List.of())).isEmpty();
    }

    @Test
    void each_step_of_a_ticket_is_kept_once_with_what_was_before() {
        room.tickets.statusIs(number, Status.RECEIVED);
        room.tickets.offeredTo(number, "olha");
        room.promises.state(number, Promise.What.ACCEPT, Room.by("2026-11-23T09:00:00Z"));
        room.tickets.accepted(number, "olha", AT);
        room.tickets.executorIs(number, null);
        assertThat(room.moves.of(number))
                .extracting(it -> it.what() + ": " + it.was() + " > " + it.becomes())
                .containsExactlyInAnyOrder(
                        "OFFERED_TO: null > olha",
                        "ACCEPT_STATED: null > 1",
                        "STATUS: received > accepted",
                        "EXECUTOR: null > olha",
                        "OFFERED_TO: olha > null",
                        "ACCEPT_MET: null > 1",
                        "EXECUTOR: olha > null");
    }

    @Test
    void a_promise_that_was_kept_and_is_open_again_leaves_its_trace() {
        room.promises.state(number, Promise.What.RESOLVE, Room.by("2026-11-23T16:00:00Z"));
        room.tickets.delivered(number, AT);
        room.tickets.reopened(number);
        assertThat(room.moves.of(number))
                .extracting(Move::what)
                .containsSubsequence(Move.What.RESOLVE_STATED, Move.What.RESOLVE_MET, Move.What.RESOLVE_OPENED);
    }

    @Test
    void a_file_of_several_mebibytes_comes_back_as_it_was() {
        byte[] content = new byte[(3 << 20) + 17];
        new Random(1).nextBytes(content);
        long message = room.conversation.add(
                number,
                AT,
                Author.customer("Olena"),
                Message.Kind.CUSTOMER,
                "See the picture",
                List.of(new Upload("a.png", "image/png", content), new Upload("b.txt", "text/plain", null)));

        List<Attachment> files = room.attachments.of(List.of(number));
        assertThat(files).extracting(Attachment::name).containsExactly("a.png", "b.txt");
        assertThat(files).extracting(Attachment::message).containsOnly(message);
        assertThat(files).extracting(Attachment::size).containsExactly(content.length, 0);
        assertThat(room.attachments.content(files.get(0).id())).isEqualTo(content);
    }

    @Test
    void a_file_is_found_only_by_those_who_may_see_its_message() {
        String other = room.receives();
        room.conversation.add(
                number,
                AT,
                Author.agent("olha"),
                Message.Kind.NOTE,
                "Between us",
                List.of(new Upload("log.txt", "text/plain", new byte[] {1})));
        long id = room.attachments.of(List.of(number)).get(0).id();
        assertThat(room.attachments.find(number, id, true)).isPresent();
        assertThat(room.attachments.find(number, id, false)).isEmpty();
        assertThat(room.attachments.find(other, id, true)).isEmpty();
    }

    @Test
    void a_new_promise_replaces_the_old_one_which_is_kept() {
        room.promises.state(number, Promise.What.ACCEPT, Room.by("2026-11-23T09:00:00Z"));
        room.promises.met(number, Promise.What.ACCEPT, Instant.parse("2026-11-23T08:30:00Z"));
        room.promises.state(number, Promise.What.ACCEPT, Room.by("2026-11-23T08:15:00Z"));

        Promise now = room.promises.find(number, Promise.What.ACCEPT).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.metAt()).isEqualTo(Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(now.breached()).isTrue();
        assertThat(room.promises.history(number))
                .extracting(Promise::by)
                .containsExactly(Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T08:15:00Z"));
    }

    @Test
    void promising_the_same_again_changes_nothing() {
        room.promises.state(number, Promise.What.RESOLVE, Room.by(null));
        room.promises.state(number, Promise.What.RESOLVE, Room.by(null));
        assertThat(room.promises.history(number)).hasSize(1);
        assertThat(room.promises
                        .find(number, Promise.What.RESOLVE)
                        .orElseThrow()
                        .terms())
                .isEqualTo(Room.by(null));
    }

    @Test
    void clocks_stop_once_and_go_on_once() {
        room.clock.resumed(number, AT, "nothing stopped");
        room.clock.paused(number, AT, "question");
        room.clock.paused(number, AT.plusSeconds(5), "question");
        room.clock.resumed(number, AT.plusSeconds(60), "answered");
        room.clock.resumed(number, AT.plusSeconds(70), "answered");
        room.clock.paused(number, AT.plusSeconds(90), "delivered");
        assertThat(room.clock.pauses(number))
                .containsExactly(new Pause(AT, AT.plusSeconds(60)), new Pause(AT.plusSeconds(90), null));
    }

    @Test
    void the_latest_decision_of_each_kind_holds() {
        decided("line", "fallback");
        decided("type", "declared");
        decided("type", "confirmed");
        decided("severity", "high");
        assertThat(room.decisions.current(number))
                .extracting(Decision::decision, Decision::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("type", "confirmed"),
                        org.assertj.core.groups.Tuple.tuple("line", "fallback"),
                        org.assertj.core.groups.Tuple.tuple("severity", "high"));
        Decision type = room.decisions.latest(number, "type").orElseThrow();
        assertThat(type.inputs()).containsEntry("declaredType", null).containsEntry("parts", 2);
        assertThat(type.outputs()).containsEntry("type", "bug");
        assertThat(room.decisions.history(number)).hasSize(4);
        assertThat(room.decisions.latest(number, "tier")).isEmpty();
    }

    @Test
    void parts_have_numbers_and_executors_of_their_own() {
        Part first = room.parts.add(number, "Import");
        Part second = room.parts.add(number, "Export");
        room.parts.executorIs(second.number(), "petro");
        room.parts.statusIs(second.number(), Status.IN_WORK);
        assertThat(room.parts.of(List.of(number)))
                .containsExactly(first, new Part(number, 2, "Export", Status.IN_WORK, "petro", null));
        assertThat(room.parts.get(number + "-1")).isEqualTo(first);
    }

    @Test
    void what_is_missing_is_what_was_said_last() {
        room.missings.replace(number, List.of(new Missing("who", "Who?", true)));
        room.missings.replace(
                number, List.of(new Missing("errorText", "Which error?", true), new Missing("who", "Who?", false)));
        assertThat(room.missings.of(number))
                .containsExactly(new Missing("errorText", "Which error?", true), new Missing("who", "Who?", false));
        room.missings.replace(number, List.of());
        assertThat(room.missings.of(number)).isEmpty();
    }

    @Test
    void links_are_read_from_their_own_side() {
        String complaint = room.receives();
        room.links.add(new Link(complaint, "complaintAbout", number));
        assertThat(room.links.of(List.of(complaint, number)))
                .containsExactly(new Link(complaint, "complaintAbout", number));
    }

    private void decided(String decision, String rule) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("declaredType", null);
        inputs.put("parts", 2);
        room.decisions.add(new Decision(0, number, AT, 3, decision, rule, "Because", inputs, Map.of(decision, "bug")));
    }
}
