package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.AnalystTest;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.engine.Models;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What it costs to see, and to apply, what a change does: the same for each ticket, however many there are. */
@AnalystTest
class ChangeCostTest {

    private static final String PROMISE = "rules/onebox/promise.dmn";
    private static final String LEAD = "bohdana";

    /** Each logs what it sends to the database: ours, and the engine's. */
    private static final List<String> SENDERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @Autowired
    MockMvc http;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_has_room() {
        story.begins();
        story.hasRoomFor(1000, "onebox", "paid");
    }

    @AfterEach
    void put_back() {
        story.isOver();
        files.restore(PROMISE);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    @Test
    void one_ticket_of_many_costs_no_more_than_a_ticket_by_itself() {
        long alone = costWith(2, "\"8 h\"", "\"6 h\"");
        long amongMany = costWith(12, "\"6 h\"", "\"5 h\"");
        assertThat(amongMany).isEqualTo(alone).isBetween(10L, 200L);
    }

    @Test
    void to_see_what_becomes_of_one_ticket_of_many_costs_no_more_than_of_a_ticket_by_itself() {
        long alone = costToSee(1, "\"8 h\"", "\"6 h\"");
        long three = costToSee(2, "\"6 h\"", "\"5 h\"");
        long six = costToSee(3, "\"5 h\"", "\"4 h\"");
        assertThat(six - three).isEqualTo(3 * (three - alone) / 2);
        assertThat((six - three) / 3).isBetween(10L, 120L);
    }

    /** @param more tickets than before */
    private long costToSee(int more, String that, String by) {
        receives(more);
        files.replace(PROMISE, that, by);
        models.refresh();
        new DeskPages(http).post(LEAD, "/desk/changes", Map.of("desk", "onebox"), 302);
        return counted(() -> runs("ForeseeTickets"));
    }

    private void receives(int tickets) {
        for (int n = 0; n < tickets; n++) {
            story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        }
    }

    private long costWith(int tickets, String that, String by) {
        receives(tickets);
        files.replace(PROMISE, that, by);
        models.refresh();
        var pages = new DeskPages(http);
        pages.post(LEAD, "/desk/changes", Map.of("desk", "onebox"), 302);
        story.passes(Duration.ZERO);
        long change = sql.sql("select max(id) from baton.desk_change")
                .query(Long.class)
                .single();
        pages.post(LEAD, "/desk/changes/" + change + "/apply", Map.of("reason", "Faster"), 302);
        runs("BeginTickets");
        runs("CheckTicket");
        long cost = counted(() -> runs("CheckTicket"));
        story.passes(Duration.ZERO);
        return cost;
    }

    private void runs(String task) {
        jobs.executeJob(
                jobs.createJobQuery().activityId(task).listPage(0, 1).get(0).getId());
    }

    private static long counted(Runnable deed) {
        var sent = new ListAppender<ILoggingEvent>();
        sent.start();
        senders().forEach(it -> listen(it, sent));
        try {
            deed.run();
        } finally {
            senders().forEach(it -> leave(it, sent));
        }
        return sent.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> it.startsWith("==>  Preparing") || it.startsWith("Executing prepared SQL statement"))
                .count();
    }

    private static Stream<Logger> senders() {
        return SENDERS.stream().map(it -> (Logger) LoggerFactory.getLogger(it));
    }

    private static void listen(Logger sender, ListAppender<ILoggingEvent> ear) {
        sender.setLevel(Level.DEBUG);
        sender.setAdditive(false);
        sender.addAppender(ear);
    }

    private static void leave(Logger sender, ListAppender<ILoggingEvent> ear) {
        sender.detachAppender(ear);
        sender.setAdditive(true);
        sender.setLevel(null);
    }
}
