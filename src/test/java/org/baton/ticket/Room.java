package org.baton.ticket;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baton.TestDatabase;
import org.baton.customer.Entitlement;
import org.baton.desk.Desks;
import org.baton.desk.TestAgents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** This room's repositories over a database, and requests to fill them with. */
final class Room {

    static final Instant RECEIVED = Instant.parse("2026-11-23T08:00:00Z");

    final JdbcClient sql;
    final Attachments attachments;
    final TicketWords words;
    final Conversation conversation;
    final Moves moves;
    final Promises promises;
    final ClockEntries clock;
    final Decisions decisions;
    final Parts parts;
    final Links links;
    final Missings missings;
    final Tickets tickets;
    final List<Object> events = new ArrayList<>();

    Room(TestDatabase database) {
        sql = JdbcClient.create(database.data());
        attachments = new Attachments(sql);
        words = new TicketWords(sql);
        conversation = new Conversation(sql, attachments, words);
        moves = new Moves(sql, Clock.fixed(RECEIVED, ZoneOffset.UTC));
        promises = new Promises(sql, moves, new NextDue(sql, words));
        clock = new ClockEntries(sql);
        decisions = new Decisions(sql);
        parts = new Parts(sql, event -> {});
        links = new Links(sql);
        missings = new Missings(sql);
        tickets = new Tickets(sql, new NewTickets(sql, conversation), promises, moves, events::add);
    }

    TicketPages pages(Clock now) {
        return new TicketPages(sql, new TicketIndex(sql, words), views(now));
    }

    TicketViews views(Clock now) {
        var dossiers = new Dossiers(
                promises,
                decisions,
                missings,
                clock,
                new LineTargets(sql),
                parts,
                links,
                conversation,
                attachments,
                new Queues(sql, mock(Desks.class)),
                TestAgents.in(sql));
        return new TicketViews(tickets, dossiers, new TriageViews(now, null));
    }

    /** An agent with a name, and nothing else that matters here. */
    void knows(String agent, String name) {
        sql.sql("""
                        insert into baton.agent (id, desk, name, lines, skills, languages, experience, shift, capacity)
                        values (?, 'onebox', ?, '', '', '', 1, '', 1)
                        """).params(agent, name).update();
    }

    String receives(String desk, String subject, String body, Upload... files) {
        var request = new Request(
                "email",
                "uk",
                subject,
                "bug",
                "login",
                "c1",
                "p1",
                "Olena",
                "olena@example.org",
                Map.of("severity", 2));
        String number = tickets.nextNumber();
        tickets.add(new NewTicket(number, desk, 3, request, body, List.of(files), contract(), RECEIVED));
        return number;
    }

    String receives() {
        return receives("onebox", "Не друкує", "Помилка принтера");
    }

    static Entitlement contract() {
        return new Entitlement("ism", java.time.LocalDate.parse("2026-01-31"), null, null, 4, 2);
    }

    static Promise.Terms by(String moment) {
        Instant by = moment == null ? null : Instant.parse(moment);
        return new Promise.Terms(RECEIVED, "8 h", "working", by, null, null, "Within 8 working hours", null);
    }
}
