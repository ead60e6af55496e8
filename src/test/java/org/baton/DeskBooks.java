package org.baton;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.baton.customer.Contact;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the desk's books: customers, people, levels and what was told. */
final class DeskBooks {

    private final Customers customers;
    private final Contracts contracts;
    private final Projects projects;
    private final RuntimeService instances;
    private final DeskTasks tasks;
    private final DeskTimers timers;
    private final Agents agents;
    private final JdbcClient sql;
    private final Map<String, Agent> asTheyWere = new HashMap<>();

    DeskBooks(
            Customers customers,
            Contracts contracts,
            Projects projects,
            RuntimeService instances,
            DeskTasks tasks,
            DeskTimers timers,
            Agents agents,
            JdbcClient sql) {
        this.customers = customers;
        this.contracts = contracts;
        this.projects = projects;
        this.instances = instances;
        this.tasks = tasks;
        this.timers = timers;
        this.agents = agents;
        this.sql = sql;
    }

    /** What waits for people. */
    DeskTasks tasks() {
        return tasks;
    }

    /** What waits for a moment, and what has been passed. */
    DeskTimers timers() {
        return timers;
    }

    /** Nobody waits for anything any more, so that agents are free again. */
    void close() {
        await("the end of what still runs")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(OptimisticLockingException.class)
                .until(this::nothingRuns);
        sql.sql("update baton.ticket set status = 'cancelled', executor = null, offered_to = null"
                        + " where status <> 'cancelled' or executor is not null or offered_to is not null")
                .update();
        sql.sql("update baton.part set status = 'cancelled', executor = null"
                        + " where status <> 'cancelled' or executor is not null")
                .update();
        asTheyWere.values().forEach(agents::save);
        asTheyWere.clear();
    }

    /** A job that runs by itself may be faster, and is then waited for. */
    private boolean nothingRuns() {
        instances.createProcessInstanceQuery().rootProcessInstances().unlimitedList().stream()
                .map(it -> it.getId())
                .forEach(it ->
                        instances.deleteProcessInstanceIfExists(it, "The story is told", true, false, false, false));
        return instances.createProcessInstanceQuery().count() == 0;
    }

    /** A new customer who has bought what the request says. */
    String customerOf(RequestStory request) {
        var customer =
                new Customer("c" + UUID.randomUUID(), request.desk(), "Customer of " + request.plan(), "en", null);
        customers.add(customer);
        customers.add(customer, new Contact("Olena", customer.id() + "@example.org"));
        contracts.add(new Contract(
                0,
                customer.id(),
                request.plan(),
                LocalDate.parse("2026-01-01"),
                null,
                request.purchasedOn(),
                request.slots(),
                request.licences()));
        projects.add(new Project(customer.id(), customer.id(), "Their CRM", request.manager()));
        return customer.id();
    }

    Integer slotsLeft(String customer, Instant now) {
        return contracts
                .entitlement(customer, now.atZone(ZoneOffset.UTC).toLocalDate())
                .slotsLeft();
    }

    /** Until the story is told. */
    void hasRoomFor(int tickets, Agent it) {
        asTheyWere.putIfAbsent(it.id(), it);
        agents.save(new Agent(
                it.id(),
                it.desk(),
                it.name(),
                it.lines(),
                it.skills(),
                it.experience(),
                it.languages(),
                it.shift(),
                tickets,
                it.absences()));
    }

    List<Agent> members(String desk, String line) {
        return agents.ofLine(desk, line);
    }

    /** How many rows each table of the engine and of ours has. */
    SortedMap<String, Long> rowsOfEveryTable() {
        var rows = new TreeMap<String, Long>();
        sql.sql("""
                        select table_schema, table_name from information_schema.tables
                        where lower(table_schema) in ('public', 'baton') and table_type like '%TABLE'
                        """)
                .query((row, n) -> "\"" + row.getString(1) + "\".\"" + row.getString(2) + "\"")
                .list()
                .forEach(it -> rows.put(
                        it,
                        sql.sql("select count(*) from " + it).query(Long.class).single()));
        return rows;
    }

    List<String> levels(String number, boolean skipped) {
        return sql.sql("""
                        select promise || ' ' || level || case when run > 1 then ' ' || run else '' end
                        from baton.escalation where ticket = ? and skipped = ? order by at, promise, level
                        """).params(number, skipped).query(String.class).list();
    }

    List<String> toldTo(String number) {
        return sql.sql("select notice from baton.outbox where ticket = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
