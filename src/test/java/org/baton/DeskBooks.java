package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.baton.customer.Contact;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the desk's books: customers to be told of, and tasks, timers and passed nodes to be looked up. */
final class DeskBooks {

    /** A review begins when its ticket has ended, for some tickets and not for others. */
    private static final List<String> BESIDE = List.of("qualityReview");

    private static final List<String> LEVEL_TIMERS = List.of("AcceptanceLevelDue", "WorkLevelDue", "NextLevelDue");

    private final Customers customers;
    private final Contracts contracts;
    private final Projects projects;
    private final RuntimeService instances;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final Agents agents;
    private final JdbcClient sql;

    DeskBooks(
            Customers customers,
            Contracts contracts,
            Projects projects,
            RuntimeService instances,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            Agents agents,
            JdbcClient sql) {
        this.customers = customers;
        this.contracts = contracts;
        this.projects = projects;
        this.instances = instances;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.agents = agents;
        this.sql = sql;
    }

    /** Nobody waits for anything any more, so that agents are free again. */
    void close() {
        await("the end of what still runs")
                .ignoreExceptionsInstanceOf(OptimisticLockingException.class)
                .until(this::nothingRuns);
        sql.sql("update baton.ticket set status = 'cancelled', executor = null, offered_to = null")
                .update();
        sql.sql("update baton.part set status = 'cancelled', executor = null").update();
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

    Optional<Task> task(String number, String key) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .unlimitedList()
                .stream()
                .findFirst();
    }

    List<String> waitsAt(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** As somebody who may: the assignee, or else a candidate, or else a member of a candidate's group. */
    void complete(Task task, Map<String, Object> form) {
        String person = task.getAssignee() == null ? person(task) : task.getAssignee();
        tasks.setAssignee(task.getId(), person);
        tasks.complete(task.getId(), form);
        runJobs();
    }

    void claim(Task task, String person) {
        tasks.claim(task.getId(), person);
    }

    private String person(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(it -> it.getType().equals("candidate"))
                .flatMap(it -> it.getUserId() == null ? membersOf(it.getGroupId()).stream() : Stream.of(it.getUserId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> membersOf(String group) {
        return agents.ofLine(group.substring(0, group.indexOf('-')), group.substring(group.indexOf('-') + 1)).stream()
                .map(Agent::id)
                .toList();
    }

    private void runJobs() {
        for (var open = jobs.createJobQuery()
                        .messages()
                        .active()
                        .withRetriesLeft()
                        .unlimitedList();
                !open.isEmpty();
                open = jobs.createJobQuery()
                        .messages()
                        .active()
                        .withRetriesLeft()
                        .unlimitedList()) {
            jobs.executeJob(open.get(0).getId());
        }
    }

    void hasRoomFor(int tickets, Agent it) {
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

    List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(it -> it.getType().equals("candidate"))
                .map(DeskBooks::candidate)
                .toList();
    }

    private static String candidate(IdentityLink link) {
        return link.getUserId() == null ? link.getGroupId() : link.getUserId();
    }

    Job timer(String number, String event) {
        var found = jobs.createJobQuery().activityId(event).timers().unlimitedList().stream()
                .filter(it -> instancesOf(number).contains(it.getProcessInstanceId()))
                .toList();
        assertThat(found)
                .as("timer %s of %s, which waits at %s", event, number, waitsAt(number))
                .hasSize(1);
        return found.get(0);
    }

    /** The timer of the ticket's next level, wherever it waits. */
    Optional<Job> levelTimer(String number) {
        var found = LEVEL_TIMERS.stream()
                .flatMap(it -> jobs.createJobQuery().activityId(it).timers().unlimitedList().stream())
                .filter(it -> instancesOf(number).contains(it.getProcessInstanceId()))
                .toList();
        assertThat(found).as("timers of levels of " + number).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    /** When the timer would ring if it were made now. */
    Date askedAnew(Job timer) {
        jobs.recalculateJobDuedate(timer.getId(), false);
        return jobs.createJobQuery().jobId(timer.getId()).singleResult().getDuedate();
    }

    List<String> levels(String number, boolean skipped) {
        return sql.sql("""
                        select promise || ' ' || level || case when run > 1 then ' ' || run else '' end
                        from baton.escalation where ticket = ? and skipped = ? order by at, promise, level
                        """).params(number, skipped).query(String.class).list();
    }

    boolean hasPassed(String number, String node) {
        return instancesOf(number).stream()
                .anyMatch(it -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(it)
                                .activityId(node)
                                .finished()
                                .count()
                        > 0);
    }

    /** The ticket or part itself; what has begun beside it may go on. */
    boolean runs(String number) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKeyNotIn(BESIDE)
                        .unfinished()
                        .count()
                > 0;
    }

    List<String> toldTo(String number) {
        return sql.sql("select notice from baton.outbox where ticket = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    private List<String> instancesOf(String number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .map(it -> it.getId())
                .toList();
    }
}
