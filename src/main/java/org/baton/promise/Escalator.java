package org.baton.promise;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Desks;
import org.baton.ticket.Escalation;
import org.baton.ticket.Escalations;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Lets the levels of promises fire, each once. */
@Service
class Escalator {

    private final Tickets tickets;
    private final Desks desks;
    private final Ladders ladders;
    private final Since since;
    private final Escalations escalations;
    private final Clock now;

    Escalator(Tickets tickets, Desks desks, Ladders ladders, Since since, Escalations escalations, Clock now) {
        this.tickets = tickets;
        this.desks = desks;
        this.ladders = ladders;
        this.since = since;
        this.escalations = escalations;
        this.now = now;
    }

    /** Of the promise that was due first the highest level that is due fires; those below are only noted. */
    Alert fire(String number) {
        Ticket ticket = tickets.lock(number);
        Instant at = now.instant();
        List<Step> due = due(new Case(ticket, desks.at(ticket.desk(), ticket.deskVersion())), at);
        Optional<Step> highest = due.stream().max(comparing(it -> it.level().number()));
        due.forEach(it -> escalations.add(fired(it, number, at, !it.equals(highest.orElseThrow()))));
        return highest.map(it -> Alert.of(ticket, it, at)).orElseGet(() -> Alert.none(ticket));
    }

    private List<Step> due(Case it, Instant at) {
        Instant got = since.withLine(it);
        List<Step> due = ladders.steps(it).stream()
                .filter(step -> step.isDue(at))
                .map(step -> step.forLineSince(got))
                .toList();
        var first = due.stream()
                .min(comparing(Step::moment))
                .map(step -> step.ladder().promise());
        return due.stream()
                .filter(step -> first.filter(step.ladder().promise()::equals).isPresent())
                .toList();
    }

    private static Escalation fired(Step step, String number, Instant at, boolean skipped) {
        return new Escalation(
                number,
                step.ladder().promise(),
                step.ladder().version(),
                step.level().number(),
                step.run(),
                at,
                skipped,
                step.level().rule(),
                step.level().action());
    }
}
