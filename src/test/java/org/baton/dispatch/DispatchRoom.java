package org.baton.dispatch;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.TestClock;
import org.baton.TestDatabase;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Calendar;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Interval;
import org.baton.desk.Shift;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.NewTicket;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Request;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** This room with the records of a database and no engine: a desk in Kyiv, its people, and tickets for them. */
final class DispatchRoom implements AutoCloseable {

    static final String WEEK = "monday-friday 09:00-18:00";

    private static final DispatchRules RULES = Staff.rules();

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TestDatabase database;
    final UserTasks tasks = mock(UserTasks.class);
    final TestClock clock = new TestClock(Staff.NOW);

    DispatchRoom(TestDatabase database) {
        this.database = database;
        Desks desks = mock(Desks.class);
        Desk desk = desk();
        when(desks.get("onebox")).thenReturn(desk);
        when(desks.find("onebox")).thenReturn(Optional.of(desk));
        var records = new ClassPathBeanDefinitionScanner(beans, false);
        records.getBeanDefinitionDefaults().setLazyInit(true);
        records.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        records.scan("org.baton.desk", "org.baton.customer", "org.baton.ticket", "org.baton.dispatch");
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database.data()));
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Desks.class, () -> desks);
        beans.registerBean(UserTasks.class, () -> tasks);
        beans.registerBean(org.baton.engine.Instances.class, () -> mock(org.baton.engine.Instances.class));
        beans.registerBean(DispatchRules.class, () -> RULES);
        beans.register(Facts.class, Dispatcher.class, Offers.class, Shifts.class);
        beans.refresh();
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** An agent of these lines who works the desk's week and can do nothing in particular. */
    DispatchRoom employs(String id, int capacity, String... lines) {
        return employs(id, capacity, WEEK, List.of(), lines);
    }

    DispatchRoom employs(String id, int capacity, String shift, List<Agent.Absence> absences, String... lines) {
        bean(Agents.class)
                .save(new Agent(
                        id,
                        "onebox",
                        id,
                        Set.of(lines),
                        Set.of(),
                        3,
                        Set.of("uk"),
                        Shift.parse(shift),
                        capacity,
                        absences));
        return this;
    }

    DispatchRoom serves(String customer, String accountManager, String projectManager) {
        bean(Customers.class).add(new Customer(customer, "onebox", customer, "uk", accountManager));
        bean(Projects.class).add(new Project(customer + "-crm", customer, "Their CRM", projectManager));
        return this;
    }

    /** A question that the tables have given to this line. */
    String receives(String line, String customer) {
        Tickets tickets = bean(Tickets.class);
        String number = tickets.nextNumber();
        var request = new Request("email", "uk", "Ні", null, null, customer, null, null, null, Map.of());
        tickets.add(new NewTicket(number, "onebox", 1, request, "Ні", List.of(), null, clock.instant()));
        tickets.decided(number, "line", line);
        tickets.decided(number, "type", "question");
        return number;
    }

    void promise(String number, Instant acceptBy, Instant notBefore) {
        var terms = new Promise.Terms(clock.instant(), null, "working", acceptBy, notBefore, null, "", null);
        bean(Promises.class).state(number, Promise.What.ACCEPT, terms);
    }

    /** A ticket that the agent has accepted. @param left until it is to be resolved, null if that is not promised */
    String holds(String agent, java.time.Duration left) {
        String number = receives("paid", null);
        bean(Tickets.class).accepted(number, agent, clock.instant());
        if (left != null) {
            Instant by = clock.instant().plus(left);
            var terms = new Promise.Terms(clock.instant(), null, "working", by, null, null, "", null);
            bean(Promises.class).state(number, Promise.What.RESOLVE, terms);
        }
        return number;
    }

    String offers(String number) {
        return database.inTransaction(() -> bean(Dispatcher.class).offerTicket(number));
    }

    String offersWaiting(String number) {
        return database.inTransaction(() -> bean(Dispatcher.class).offerWaiting(number));
    }

    String offersPart(String number) {
        return database.inTransaction(() -> bean(Dispatcher.class).offerPart(number));
    }

    /** Its user task is there, taken by this agent or by nobody. */
    Waiting waits(String number, String assignee) {
        var task = new Waiting("task", "AcceptTicket", assignee);
        when(tasks.find(eq(number), any())).thenReturn(Optional.of(task));
        return task;
    }

    /** The process of the ticket, as a diagram hands it to a bean. */
    static DelegateExecution process(String number, String line, String offeredTo) {
        var process = mock(DelegateExecution.class);
        when(process.getProcessBusinessKey()).thenReturn(number);
        when(process.getTenantId()).thenReturn("onebox");
        when(process.getVariable("line")).thenReturn(line);
        when(process.getVariable("offeredTo")).thenReturn(offeredTo);
        return process;
    }

    private static Desk desk() {
        var hours = Stream.of(DayOfWeek.values())
                .filter(it -> it.getValue() < 6)
                .collect(Collectors.toMap(it -> it, it -> List.of(Interval.parse("09:00-18:00"))));
        var calendar = new Calendar(ZoneId.of("Europe/Kyiv"), hours, Map.of());
        return new Desk(
                "onebox",
                1,
                "OneBox",
                null,
                null,
                List.of("uk"),
                calendar,
                List.of(),
                List.of(),
                List.of(),
                "leads",
                "leads",
                new org.baton.desk.Staffing(
                        2, java.util.Optional.of(10), 3, 6, org.baton.desk.Shift.parse("monday-friday 09:00-18:00")),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void close() {
        beans.close();
    }
}
