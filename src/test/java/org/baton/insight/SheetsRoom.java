package org.baton.insight;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import org.baton.ticket.Request;
import org.baton.ticket.Tickets;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** This room over a database: a desk that is open Monday to Friday, 09:00-18:00 in Kyiv, and time that passes. */
final class SheetsRoom implements AutoCloseable {

    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final TestClock clock = new TestClock(kyiv("23T09:00"));
    final Tickets tickets;
    final ClockEntries clocks;

    SheetsRoom(TestDatabase database) {
        Desks desks = desks();
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
        clocks = beans.getBean(ClockEntries.class);
        beans.getBean(Customers.class).add(new Customer("mill", "onebox", "The Mill", "en", null));
        Stream.of("anna", "boris").forEach(this::employs);
    }

    private static Desks desks() {
        Desks desks = mock(Desks.class);
        Desk desk = mock(Desk.class);
        var hours = Stream.of(DayOfWeek.values())
                .filter(it -> it.getValue() < 6)
                .collect(Collectors.toMap(it -> it, it -> List.of(Interval.parse("09:00-18:00"))));
        when(desk.calendar()).thenReturn(new Calendar(KYIV, hours, Map.of()));
        when(desks.at("onebox", 1)).thenReturn(desk);
        return desks;
    }

    private void employs(String agent) {
        beans.getBean(Agents.class)
                .save(new Agent(
                        agent,
                        "onebox",
                        agent.toUpperCase(),
                        Set.of("paid"),
                        Set.of(),
                        3,
                        Set.of("uk"),
                        Shift.parse("monday-friday 09:00-18:00"),
                        5,
                        List.of()));
    }

    List<Sheet> sheets(Period period) {
        return beans.getBean(Sheets.class).of("onebox", period);
    }

    String receives(String at, String customer, String line, String type) {
        clock.moveTo(kyiv(at));
        String number = tickets.nextNumber();
        var request = new Request("email", "en", "It fails", null, null, customer, null, "Olena", null, Map.of());
        tickets.add(new NewTicket(number, "onebox", 1, request, "It fails", List.of(), null, clock.instant()));
        tickets.decided(number, "line", line);
        tickets.decided(number, "type", type);
        return number;
    }

    void promises(String number, What what, String by) {
        var terms = new Promise.Terms(clock.instant(), null, "working", kyiv(by), null, null, "", null);
        beans.getBean(Promises.class).state(number, what, terms);
    }

    void accepts(String number, String agent, String at) {
        at(at, it -> tickets.accepted(number, agent, it));
    }

    void at(String moment, Consumer<Instant> happens) {
        clock.moveTo(kyiv(moment));
        happens.accept(clock.instant());
    }

    static Instant kyiv(String dayAndTime) {
        return LocalDateTime.parse("2026-11-" + dayAndTime).atZone(KYIV).toInstant();
    }

    @Override
    public void close() {
        beans.close();
    }
}
