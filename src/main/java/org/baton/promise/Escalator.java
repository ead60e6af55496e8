package org.baton.promise;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Desks;
import org.baton.ticket.Consultation;
import org.baton.ticket.Consultations;
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
    private final Consultations consultations;
    private final Clock now;

    Escalator(
            Tickets tickets,
            Desks desks,
            Ladders ladders,
            Since since,
            Escalations escalations,
            Consultations consultations,
            Clock now) {
        this.tickets = tickets;
        this.desks = desks;
        this.ladders = ladders;
        this.since = since;
        this.escalations = escalations;
        this.consultations = consultations;
        this.now = now;
    }

    /**
     * Of the promise that was due first the highest level that is due fires; those below are only noted.
     *
     * @param asked the line whose answer is waited for; null where it is about the ticket itself
     */
    Alert fire(String number, String asked) {
        Ticket ticket = tickets.lock(number);
        Instant at = now.instant();
        var it = new Case(ticket, desks.at(ticket.desk(), ticket.deskVersion()));
        List<Step> due = asked == null ? due(it, at) : dueOfAnswer(it, asked, at);
        Optional<Step> highest = due.stream().max(comparing(step -> step.level().number()));
        due.forEach(step -> escalations.add(fired(step, number, at, !step.equals(highest.orElseThrow()))));
        return highest.map(step -> Alert.of(ticket, question(number, asked), step, at))
                .orElseGet(() -> Alert.none(ticket));
    }

    private Consultation question(String number, String asked) {
        return asked == null ? null : consultations.open(number, asked).orElse(null);
    }

    private List<Step> dueOfAnswer(Case it, String asked, Instant at) {
        return ladders.answer(it, asked).stream().filter(step -> step.isDue(at)).toList();
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
