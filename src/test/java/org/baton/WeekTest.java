package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Shift;
import org.baton.engine.Organisation;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A week of a desk with 12 agents and 600 tickets, by its real processes; what it leaves is looked through at the end. */
@DeskTest
@Tag("week")
class WeekTest {

    private static final int TICKETS = 600;
    private static final List<String> HIRED = List.of("orest", "solomiia", "yarema");

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    DeskBooks books;

    @Autowired
    Agents agents;

    @Autowired
    Organisation organisation;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService instances;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc http;

    @Test
    void after_a_week_no_ticket_is_lost_or_held_by_two_or_waits_without_a_reason_and_the_numbers_are_right()
            throws Exception {
        story.begins();
        twelveAgents();
        var week = new BusyWeek(calls, books, jobs, sql, clock).passes(TICKETS, linesOfAgents());

        assertThat(week.numbers()).as("tickets that were received").hasSize(TICKETS);
        assertThat(jobs.createJobQuery().noRetriesLeft().count())
                .as("jobs that failed")
                .isZero();
        var standing = new StandingTickets(calls, books, instances, tasks, sql);
        var wrong = new ArrayList<String>();
        week.numbers().forEach(it -> wrong.addAll(standing.faults(it)));
        wrong.addAll(alarms());
        assertThat(wrong).isEmpty();
        assertThat(numbers()).isEqualTo(new WeekCount(calls, week).line());
    }

    @AfterEach
    void they_leave() {
        story.begins();
        HIRED.forEach(
                it -> sql.sql("delete from baton.agent where id = ?").param(it).update());
    }

    private void twelveAgents() {
        for (String id : HIRED) {
            agents.save(new Agent(
                    id,
                    "onebox",
                    id,
                    Set.of("paid"),
                    Set.of("question", "simple"),
                    3,
                    Set.of("uk", "en"),
                    Shift.parse("monday-friday 09:00-18:00"),
                    8,
                    List.of()));
            organisation.hasPerson(id, id, id, Set.of("onebox-paid"));
        }
        assertThat(agents.ofDesk("onebox")).hasSize(12);
    }

    private Map<String, List<String>> linesOfAgents() {
        return agents.ofDesk("onebox").stream()
                .filter(it -> !it.id().equals("sofia")) // who forgets what she is offered
                .collect(Collectors.toMap(Agent::id, it -> List.copyOf(it.lines()), (a, b) -> a, TreeMap::new));
    }

    /** Each level that fired stands once in its ledger; what was told beyond that was told twice. */
    private List<String> alarms() {
        record Alarms(String ticket, long fired, long told) {}
        var all = sql.sql("""
                        select t.number as ticket,
                            (select count(*) from baton.escalation e
                                where e.ticket = t.number and not e.skipped) as fired,
                            (select count(*) from baton.message m
                                where m.ticket = t.number and m.raised_by like 'Tell%Level') as told
                        from baton.ticket t where t.received_at >= ?
                        """)
                .param(BusyWeek.BEGIN.atOffset(ZoneOffset.UTC))
                .query(Alarms.class)
                .list();
        assertThat(sql.sql("""
                                select count(*) from baton.escalation e join baton.ticket t on t.number = e.ticket
                                where t.desk = 'onebox' and t.received_at >= ? and e.run > 1
                                    and not (e.promise = 'accept' and e.level = 3)
                                """)
                        .param(BusyWeek.BEGIN.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .as("levels that fired again though their row does not say so")
                .isZero();
        assertThat(all.stream().mapToLong(Alarms::fired).sum())
                .as("levels that fired in the week")
                .isGreaterThan(TICKETS / 10);
        return all.stream()
                .filter(it -> it.told() > it.fired())
                .map(it -> it.ticket() + " told of " + it.fired() + " levels " + it.told() + " times")
                .toList();
    }

    private String numbers() throws Exception {
        var signIn = post("/sign-in").with(csrf()).param("username", "bohdana").param("password", "bohdana");
        var session =
                (MockHttpSession) http.perform(signIn).andReturn().getRequest().getSession();
        var sheet = get("/desk/numbers/all.csv?desk=onebox&from=2026-12-07&to=2026-12-13");
        byte[] file =
                http.perform(sheet.session(session)).andReturn().getResponse().getContentAsByteArray();
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
