package org.baton.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baton.desk.Desks;
import org.baton.engine.Conflict;
import org.baton.engine.Invalid;
import org.baton.engine.Sentence;
import org.baton.ticket.Extension;
import org.baton.ticket.Extensions;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Puts off by when a ticket is done: before the first promise is over, and no further than the table allows. */
@Service
class Extender {

    /** Into how many equal steps the time is divided that an agent can choose from. */
    private static final int STEPS = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Tickets tickets;
    private final Promises promises;
    private final Extensions extensions;
    private final PromiseMaker maker;
    private final Desks desks;
    private final Clock now;

    Extender(Tickets tickets, Promises promises, Extensions extensions, PromiseMaker maker, Desks desks, Clock now) {
        this.tickets = tickets;
        this.promises = promises;
        this.extensions = extensions;
        this.maker = maker;
        this.desks = desks;
        this.now = now;
    }

    /**
     * @throws Conflict if it cannot be extended, or not any more
     * @throws Invalid if it is not to be put off until then
     */
    void extend(String number, Instant until, String reason, String agent) {
        Ticket ticket = tickets.lock(number);
        Promise promise = extendable(number)
                .orElseThrow(() -> new Conflict(
                        Sentence.of("Ticket {0} cannot be extended: what is promised for it is final.", number)));
        Instant end = maker.promisedAtFirst(ticket);
        if (!now.instant().isBefore(end)) {
            throw new Conflict(
                    Sentence.of("Ticket {0} could be extended until {1}, and that is over.", number, say(ticket, end)));
        }
        Instant latest = promise.terms().extendableTo();
        if (!until.isAfter(promise.by()) || until.isAfter(latest)) {
            throw new Invalid(
                    "until",
                    "must be later than {0}, and at the latest {1}",
                    say(ticket, promise.by()),
                    say(ticket, latest));
        }
        extensions.add(new Extension(number, now.instant(), until, reason, agent));
        maker.make(number);
    }

    /** Until when it can be put off, from the next moment to the last; empty if it cannot. */
    List<Instant> choices(String number) {
        return extendable(number)
                .filter(it -> now.instant().isBefore(maker.promisedAtFirst(tickets.get(number))))
                .map(Extender::steps)
                .orElse(List.of());
    }

    String say(Ticket ticket, Instant moment) {
        return DAY.format(
                moment.atZone(desks.at(ticket.desk(), ticket.deskVersion()).zone()));
    }

    private Optional<Promise> extendable(String number) {
        return promises.find(number, What.RESOLVE)
                .filter(it -> it.metAt() == null && it.by() != null)
                .filter(it -> it.terms().extendableTo() != null);
    }

    private static List<Instant> steps(Promise promise) {
        long by = promise.by().toEpochMilli();
        long room = promise.terms().extendableTo().toEpochMilli() - by;
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> Instant.ofEpochMilli(by + room * step / STEPS))
                .filter(it -> it.isAfter(promise.by()))
                .toList();
    }
}
