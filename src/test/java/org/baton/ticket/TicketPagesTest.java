package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Search.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class TicketPagesTest {

    private static final Search ALL = Search.in(null, true, 7);

    private static final Set<String> DESKS = Set.of("onebox", "arnika");

    private static final Clock NOW = Clock.fixed(Room.RECEIVED, ZoneOffset.UTC);

    private TestDatabase database;
    private Room room;
    private TicketPages pages;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        database = database();
        room = new Room(database);
        pages = room.pages(NOW);
    }

    @Test
    void many_with_equal_deadlines_or_none_are_each_met_once_in_order() {
        var random = new Random(4);
        record Due(String number, Instant by) {}
        var expected = new ArrayList<Due>();
        for (int n = 0; n < 100; n++) {
            String number = room.receives();
            int hour = random.nextInt(5);
            String by = hour == 0 ? null : "2026-11-23T1%d:00:00Z".formatted(hour);
            room.promises.state(number, What.ACCEPT, Room.by(by));
            expected.add(new Due(number, by == null ? null : Instant.parse(by)));
        }
        expected.sort(Comparator.comparing(Due::by, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Due::number));

        assertThat(numbers(ALL))
                .containsExactlyElementsOf(expected.stream().map(Due::number).toList());
    }

    @Test
    void a_page_of_many_costs_no_more_statements_than_a_page_of_one() {
        var statements = new AtomicInteger();
        var counting = new Room(new TestDatabase(new DelegatingDataSource(database.data()) {
            @Override
            public Connection getConnection() throws SQLException {
                statements.incrementAndGet();
                return super.getConnection();
            }
        }));
        room.receives();
        var counted = counting.pages(NOW);
        counted.find(ALL);
        int forOne = statements.getAndSet(0);
        for (int n = 0; n < 6; n++) {
            room.parts.add(room.receives(), "Import");
        }
        assertThat(counted.find(ALL).items()).hasSize(7);
        assertThat(statements.get()).isEqualTo(forOne).isLessThan(12);
    }

    @Test
    void a_page_that_ends_with_the_last_ticket_has_no_next() {
        for (int n = 0; n < 7; n++) {
            room.receives();
        }
        assertThat(pages.find(ALL).items()).hasSize(7);
        assertThat(pages.find(ALL).next()).isNull();
    }

    @Test
    void each_filter_leaves_out_the_others() {
        String wanted = room.receives();
        String other = room.receives("arnika", "Other", "Something else");
        room.tickets.decided(wanted, "line", "paid");
        room.tickets.decided(other, "line", "free");
        room.tickets.accepted(wanted, "olha", Room.RECEIVED);

        assertThat(numbers(in(Set.of("onebox")))).containsExactly(wanted);
        assertThat(numbers(in(Set.of("cleverbox")))).isEmpty();
        assertThat(numbers(in(DESKS).with(By.STATUS, Set.of(Status.ACCEPTED.code()))))
                .containsExactly(wanted);
        assertThat(numbers(in(DESKS).with(By.LINE, Set.of("free")))).containsExactly(other);
        assertThat(numbers(in(DESKS).with(By.EXECUTOR, Set.of("olha")))).containsExactly(wanted);
        assertThat(numbers(in(DESKS).with(By.CUSTOMER, Set.of("c1")))).containsExactly(wanted, other);
        assertThat(numbers(in(DESKS).with(By.CUSTOMER, Set.of("c2")))).isEmpty();
    }

    @Test
    void words_are_found_in_number_subject_and_conversation_whatever_their_case() {
        String number = room.receives("onebox", "ДРУК не працює", "Знижка 100%");
        String other = room.receives("onebox", "Login", "Знижка 1000");
        room.conversation.add(
                number, Room.RECEIVED, Author.agent("olha"), Message.Kind.NOTE, "Він сердитий", List.of());

        assertThat(numbers(about(true, "друк", "знижка"))).containsExactly(number);
        assertThat(numbers(about(true, "100%"))).containsExactly(number);
        assertThat(numbers(about(true, number))).containsExactly(number);
        assertThat(numbers(about(true, "#" + number + "-2"))).containsExactly(number);
        assertThat(numbers(about(true, "знижкою друку"))).containsExactly(number);
        assertThat(numbers(about(true, "olena@example.org login"))).containsExactly(other);
        assertThat(numbers(about(true, "знижка"))).containsExactly(number, other);
        assertThat(numbers(about(true, "сердитий"))).containsExactly(number);
        assertThat(numbers(about(false, "сердитий"))).isEmpty();
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused() {
        var cursor = new Cursor(NextDue.NEVER.toInstant(), "100001");
        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        for (String text : List.of(
                "", "?", "MTIz", "LTEgMQ", cursor.text() + "x", cursor.text().substring(3))) {
            assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Search in(Set<String> desks) {
        return Search.in(desks, true, 7);
    }

    private static Search about(boolean forAgent, String... words) {
        return Search.in(DESKS, forAgent, 7).withWords(List.of(words));
    }

    /** All pages, one after another. */
    private List<String> numbers(Search first) {
        var numbers = new ArrayList<String>();
        Search search = first;
        while (true) {
            TicketPage page = pages.find(search);
            page.items().forEach(it -> numbers.add(it.number()));
            if (page.next() == null) {
                return numbers;
            }
            search = first.after(Cursor.parse(page.next()));
        }
    }
}
