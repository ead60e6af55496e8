package org.baton.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Decisions;
import org.baton.ticket.Extension;
import org.baton.ticket.Extensions;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.Limit;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketClosed;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes deadlines of what the promise table answered last, each time from the start and with every pause since. */
@Component
class PromiseMaker {

    private final Tickets tickets;
    private final Decisions decisions;
    private final Promises promises;
    private final Extensions extensions;
    private final ClockEntries entries;
    private final Desks desks;
    private final Ladders ladders;
    private final LineTimes lines;
    private final Clocks clocks;
    private final Clock now;

    PromiseMaker(
            Tickets tickets,
            Decisions decisions,
            Promises promises,
            Extensions extensions,
            ClockEntries entries,
            Desks desks,
            Ladders ladders,
            LineTimes lines,
            Clocks clocks,
            Clock now) {
        this.tickets = tickets;
        this.decisions = decisions;
        this.promises = promises;
        this.extensions = extensions;
        this.entries = entries;
        this.desks = desks;
        this.ladders = ladders;
        this.lines = lines;
        this.clocks = clocks;
        this.now = now;
    }

    /** Replaces what was promised by what holds now, if that differs; does nothing before the table was asked. */
    void make(String number) {
        make(number, Set.of());
    }

    /** As {@link #make}, but what was kept or broken already is over, and stays as it was told. */
    Moved renew(String number) {
        List<Promise> before = promises.of(List.of(number));
        make(
                number,
                before.stream()
                        .filter(it -> it.metAt() != null)
                        .map(Promise::what)
                        .collect(Collectors.toSet()));
        return Moved.between(before, promises.of(List.of(number)));
    }

    private void make(String number, Set<What> over) {
        decisions.latest(number, "promise").map(PromiseAnswer::new).ifPresent(answer -> {
            Ticket ticket = tickets.get(number);
            if (!over.contains(What.ACCEPT)) {
                Terms accept = reckoning(ticket, answer, What.ACCEPT).accept();
                promises.state(number, What.ACCEPT, limited(ticket, answer, What.ACCEPT, accept));
            }
            if (!over.contains(What.RESOLVE)) {
                promises.state(number, What.RESOLVE, resolve(ticket, answer));
            }
            risk(ticket);
            lines.follow(number);
            if (answer.says("awaits", "quote")) {
                tickets.quotedBy(number, quotedBy(ticket, answer));
            }
        });
    }

    private Terms limited(Ticket ticket, PromiseAnswer answer, What what, Terms terms) {
        return limit(ticket, what)
                .map(it -> reckoning(ticket, answer, what).noLater(terms, it))
                .orElse(terms);
    }

    /** What was promised for a ticket that was merged into this one. */
    private Optional<Limit> limit(Ticket ticket, What what) {
        return promises.find(ticket.number(), what).map(Promise::limit);
    }

    void pause(String number, String why) {
        entries.paused(number, now.instant(), why);
    }

    void resume(String number, String why) {
        entries.resumed(number, now.instant(), why);
        make(number);
    }

    /** Nobody works on a closed ticket; if the customer comes back after days, they do not count. */
    @EventListener
    void on(TicketClosed closed) {
        pause(closed.number(), "closed");
    }

    /** From when on whoever looks at the ticket is to see that it is late soon. */
    private void risk(Ticket ticket) {
        var it = new Case(ticket, desks.at(ticket.desk(), ticket.deskVersion()));
        promises.riskFrom(it.number(), what -> ladders.risk(it, what));
    }

    /** If the customer said yes at once; an agent who has named the day is taken at the word. */
    private Instant quotedBy(Ticket ticket, PromiseAnswer answer) {
        return ticket.resolveBy() == null
                ? reckoning(ticket, answer, What.RESOLVE).quoted(now.instant())
                : ticket.resolveBy();
    }

    /** By when it was to be done before anybody extended it; null if that is not promised. */
    Instant promisedAtFirst(Ticket ticket) {
        return decisions
                .latest(ticket.number(), "promise")
                .map(PromiseAnswer::new)
                .map(it -> limited(ticket, it, What.RESOLVE, stated(ticket, it)).by())
                .orElse(null);
    }

    /** What the customer was told holds, though today's table would not allow it any more, or promises less. */
    private Terms resolve(Ticket ticket, PromiseAnswer answer) {
        Terms stated = limited(ticket, answer, What.RESOLVE, stated(ticket, answer));
        return extensions
                .latest(ticket.number())
                .filter(it -> stated.by() != null && !isBeforeMerge(it, ticket))
                .map(it -> reckoning(ticket, answer, What.RESOLVE).extended(stated, it))
                .filter(it -> it.by().isAfter(stated.by()))
                .orElse(stated);
    }

    /** The customer of two tickets that become one was not told of a later moment for both. */
    private boolean isBeforeMerge(Extension extension, Ticket ticket) {
        return limit(ticket, What.RESOLVE)
                .filter(it -> extension.at().isBefore(it.since()))
                .isPresent();
    }

    private Terms stated(Ticket ticket, PromiseAnswer answer) {
        var reckoning = reckoning(ticket, answer, What.RESOLVE);
        boolean open = answer.text("resolveClock").isPresent()
                && answer.text("awaits").isEmpty()
                && answer.text("extendTo").isEmpty();
        return open && ticket.resolveBy() != null
                ? reckoning.resolveBy(ticket.resolveBy(), namedAt(ticket))
                : reckoning.resolve();
    }

    /** When the agent named the moment by which it is done: at the first promise that says so, or else now. */
    private Instant namedAt(Ticket ticket) {
        return promises.history(ticket.number()).stream()
                .filter(it -> it.what() == What.RESOLVE && it.terms().span() == null)
                .filter(it -> ticket.resolveBy().equals(it.by()))
                .map(it -> it.terms().startAt())
                .findFirst()
                .orElseGet(now::instant);
    }

    /** What was kept or broken is over: later pauses do not move it. */
    private Reckoning reckoning(Ticket ticket, PromiseAnswer answer, What what) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        Instant end = promises.find(ticket.number(), what).map(Promise::metAt).orElse(Instant.MAX);
        var pauses = entries.pauses(ticket.number()).stream()
                .filter(it -> it.from().isBefore(end))
                .toList();
        return new Reckoning(ticket, answer, type -> clocks.of(desk, type), pauses);
    }
}
