package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.TestClock;
import org.baton.TestDatabase;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Calendar;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Interval;
import org.baton.desk.Shift;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.NewTicket;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Refusal;
import org.baton.ticket.Request;
import org.baton.ticket.Status;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Five tickets of one week, whose numbers were counted by hand. The desk is open Monday to Friday, 09:00-18:00 in Kyiv. */
class SheetsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Period WEEK = new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29), KYIV);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TestClock clock = new TestClock(kyiv("23T09:00"));
    private final TestDatabase database = database();
    private Tickets tickets;
    private Promises promises;
    private ClockEntries clocks;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        Desks desks = mock(Desks.class);
        Desk desk = mock(Desk.class);
        var hours = Stream.of(DayOfWeek.values())
                .filter(it -> it.getValue() < 6)
                .collect(Collectors.toMap(it -> it, it -> List.of(Interval.parse("09:00-18:00"))));
        when(desk.calendar()).thenReturn(new Calendar(KYIV, hours, Map.of()));
        when(desks.at("onebox", 1)).thenReturn(desk);
        var records = new ClassPathBeanDefinitionScanner(beans, false);
        records.getBeanDefinitionDefaults().setLazyInit(true);
        records.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        records.scan("org.baton.desk", "org.baton.customer", "org.baton.ticket", "org.baton.insight");
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database.data()));
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Desks.class, () -> desks);
        beans.register(Sheets.class, OpenSheets.class);
        beans.refresh();
        tickets = beans.getBean(Tickets.class);
        promises = beans.getBean(Promises.class);
        clocks = beans.getBean(ClockEntries.class);
        beans.getBean(Customers.class).add(new Customer("mill", "onebox", "The Mill", "en", null));
        Stream.of("anna", "boris")
                .forEach(it -> beans.getBean(Agents.class)
                        .save(new Agent(
                                it,
                                "onebox",
                                it.toUpperCase(),
                                Set.of("paid"),
                                Set.of(),
                                3,
                                Set.of("uk"),
                                Shift.parse("monday-friday 09:00-18:00"),
                                5,
                                List.of())));
        week();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    private void week() {
        // accepted after 1 h in time, a question of 2 h (1 h of them at work), delivered after 8 h and late
        String late = receives("23T09:00", "mill", "paid", "bug");
        promises(late, What.ACCEPT, "23T10:00");
        promises(late, What.RESOLVE, "23T17:00");
        accepts(late, "anna", "23T10:00");
        at("23T17:00", it -> clocks.paused(late, it, "question"));
        at("23T19:00", it -> clocks.resumed(late, it, "answer"));
        at("24T09:00", it -> tickets.delivered(late, it));
        // accepted late, handed from line to line and agent to agent, delivered, reopened, delivered again
        String handed = receives("24T17:00", "mill", "paid", "bug");
        promises(handed, What.ACCEPT, "24T18:00");
        promises(handed, What.RESOLVE, "26T18:00");
        accepts(handed, "anna", "25T10:00");
        at("25T11:00", it -> tickets.decided(handed, "line", "leads"));
        at("25T11:00", it -> tickets.executorIs(handed, null));
        at("25T12:00", it -> tickets.executorIs(handed, "boris"));
        at("25T13:00", it -> tickets.delivered(handed, it));
        at("25T13:00", it -> clocks.paused(handed, it, "delivered"));
        at("25T15:00", it -> clocks.resumed(handed, it, "objection"));
        at("25T15:00", it -> tickets.reopened(handed));
        at("25T16:00", it -> tickets.delivered(handed, it));
        // overdue, and nobody has it
        String overdue = receives("25T09:00", null, "free", "bug");
        promises(overdue, What.ACCEPT, "25T10:00");
        // the desk waits for the customer, so it is not overdue
        String waiting = receives("25T09:00", "mill", "paid", "question");
        promises(waiting, What.ACCEPT, "25T10:00");
        at("25T09:30", it -> clocks.paused(waiting, it, "question"));
        at("25T09:30", it -> tickets.statusIs(waiting, Status.WAITING_FOR_YOU));
        // declined before anything was due
        String declined = receives("26T09:00", null, "free", "question");
        promises(declined, What.ACCEPT, "26T10:00");
        at("26T09:10", it -> tickets.declined(declined, it, new Refusal("notEntitled", "No contract", null)));
        // of another week, and of another desk
        receives("30T09:00", "mill", "paid", "bug");
        clock.moveTo(kyiv("28T12:00"));
    }

    @Test
    void all_tickets_of_a_period_are_counted_as_by_hand() {
        assertThat(sheet("all"))
                .singleElement()
                .isEqualTo(List.of(
                        5L,
                        1L,
                        2L,
                        1L,
                        1L,
                        Duration.ofMinutes(90),
                        Duration.ofMinutes(114),
                        hours(7),
                        hours(7.8),
                        1L,
                        1L,
                        1L,
                        1L));
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    @Test
    void promises_are_counted_per_line_type_agent_and_customer() {
        assertThat(promised("line")).containsExactly("free 2: 0 1 0 0", "paid 2: 1 0 0 1", "leads 1: 0 1 1 0");
        assertThat(promised("type")).containsExactly("bug 3: 1 2 1 1", "question 2: 0 0 0 0");
        assertThat(promised("agent")).containsExactly("null 3: 0 1 0 0", "anna 1: 1 0 0 1", "boris 1: 0 1 1 0");
        assertThat(promised("customer")).containsExactly("mill 3: 1 1 1 1", "null 2: 0 1 0 0");
    }

    @Test
    void promises_are_shown_day_by_day() {
        assertThat(sheet("course").stream().map(it -> it.get(0) + " " + it.subList(1, 4)))
                .containsExactly(
                        "2026-11-23 [1, 0, 0]",
                        "2026-11-24 [1, 0, 0]",
                        "2026-11-25 [1, 0, 1]",
                        "2026-11-26 [0, 0, 1]",
                        "2026-11-27 [0, 0, 0]",
                        "2026-11-28 [0, 0, 0]",
                        "2026-11-29 [0, 0, 0]");
    }

    @Test
    void hand_overs_say_from_whom_to_whom() {
        assertThat(sheet("handovers"))
                .containsExactlyInAnyOrder(
                        List.of(new Name("line", "paid", null), new Name("line", "leads", null), 1L),
                        List.of(new Name("agent", "anna", "ANNA"), new Name("agent", "boris", "BORIS"), 1L));
    }

    @Test
    void the_backlog_is_counted_by_age() {
        clock.moveTo(kyiv("30T12:00"));
        assertThat(sheet("backlog"))
                .contains(
                        List.of("0–1", 1L, 0L, 0L, 0L), List.of("3–7", 3L, 1L, 1L, 1L), List.of("7–14", 1L, 0L, 0L, 1L))
                .contains(List.of("90+", 0L, 0L, 0L, 0L));
    }

    @Test
    void the_load_of_agents_is_what_they_hold_now() {
        assertThat(sheet("load"))
                .containsExactly(
                        List.of(new Name("agent", "anna", "ANNA"), 1L, 0L, 0L, 0L, 0L, 1L, 5L),
                        List.of(new Name("agent", "boris", "BORIS"), 1L, 0L, 0L, 0L, 0L, 1L, 5L));
    }

    private List<String> promised(String by) {
        return sheet(by).stream()
                .map(row -> "%s %s: %s %s %s %s"
                        .formatted(
                                ((Name) row.get(0)).code(), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    private List<List<Object>> sheet(String id) {
        return beans.getBean(Sheets.class).of("onebox", WEEK).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private String receives(String at, String customer, String line, String type) {
        clock.moveTo(kyiv(at));
        String number = tickets.nextNumber();
        var request = new Request("email", "en", "It fails", null, null, customer, null, "Olena", null, Map.of());
        tickets.add(new NewTicket(number, "onebox", 1, request, "It fails", List.of(), null, clock.instant()));
        tickets.decided(number, "line", line);
        tickets.decided(number, "type", type);
        return number;
    }

    @Test
    void a_promise_that_was_extended_in_time_and_kept_is_kept() {
        String ticket = receives("30T10:00", "mill", "paid", "bug");
        promises(ticket, What.RESOLVE, "30T12:00");
        at("30T11:00", it -> promises(ticket, What.RESOLVE, "30T16:00"));
        at("30T15:00", it -> tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(1L, 0L);
    }

    @Test
    void a_promise_that_was_broken_before_it_was_extended_stays_broken() {
        String ticket = receives("30T10:00", "mill", "paid", "bug");
        promises(ticket, What.RESOLVE, "30T12:00");
        at("30T13:00", it -> promises(ticket, What.RESOLVE, "30T16:00"));
        at("30T15:00", it -> tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(0L, 1L);
    }

    @Test
    void a_promise_whose_time_came_while_the_desk_waited_for_the_customer_is_not_broken() {
        String ticket = receives("30T10:00", "mill", "paid", "bug");
        promises(ticket, What.RESOLVE, "30T12:00");
        at("30T11:00", it -> clocks.paused(ticket, it, "question"));
        at("30T14:00", it -> clocks.resumed(ticket, it, "answered"));
        at("30T14:01", it -> promises(ticket, What.RESOLVE, "30T15:00"));
        at("30T14:30", it -> tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(1L, 0L);
    }

    /** Kept and broken. */
    private List<Object> resolvedOnTheThirtieth() {
        var day = LocalDate.of(2026, 11, 30);
        return beans.getBean(Sheets.class)
                .of("onebox", new Period(day, day, KYIV))
                .get(0)
                .rows()
                .get(0)
                .subList(3, 5);
    }

    private void promises(String number, What what, String by) {
        promises.state(
                number, what, new Promise.Terms(clock.instant(), null, "working", kyiv(by), null, null, "", null));
    }

    private void accepts(String number, String agent, String at) {
        at(at, it -> tickets.accepted(number, agent, it));
    }

    private void at(String moment, java.util.function.Consumer<Instant> happens) {
        clock.moveTo(kyiv(moment));
        happens.accept(clock.instant());
    }

    private static Instant kyiv(String dayAndTime) {
        return java.time.LocalDateTime.parse("2026-11-" + dayAndTime)
                .atZone(KYIV)
                .toInstant();
    }
}
