package org.baton.promise;

import static org.baton.ticket.TicketProcess.MOMENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.baton.engine.CannotMove;
import org.baton.engine.Instances;
import org.baton.engine.Rehearsal;
import org.baton.ticket.Change;
import org.baton.ticket.Foreseen;
import org.baton.ticket.Foreseen.Times;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Refusal;
import org.baton.ticket.RenewalProcess;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Works out what applying does to a ticket: by applying it, looking at it, and taking it back. */
@Service
class Foresight {

    private static final String DECIDE = "triage";

    private final Rehearsal rehearsal;
    private final Instances instances;
    private final Tickets tickets;
    private final Promises promises;
    private final Relocating relocating;
    private final Clock clock;

    Foresight(
            Rehearsal rehearsal,
            Instances instances,
            Tickets tickets,
            Promises promises,
            Relocating relocating,
            Clock clock) {
        this.rehearsal = rehearsal;
        this.instances = instances;
        this.tickets = tickets;
        this.promises = promises;
        this.relocating = relocating;
        this.clock = clock;
    }

    Foreseen of(String number, Change change) {
        try {
            return rehearsal.of(() ->
                    change.process() == null ? rehearse(tickets.lock(number), change) : rehearseMove(number, change));
        } catch (CannotMove e) {
            return Relocating.stays(e);
        } catch (RuntimeException e) {
            return Foreseen.fails(cause(e).getMessage());
        }
    }

    private Foreseen rehearseMove(String number, Change change) {
        relocating.move(change, number);
        return Foreseen.FINE;
    }

    private Foreseen rehearse(Ticket ticket, Change change) {
        String moment = moment(ticket);
        List<Promise> before = promises.of(List.of(ticket.number()));
        instances.start(
                Renewing.PROMISE,
                ticket.number(),
                ticket.desk(),
                List.of(RenewalProcess.VERSION.passing(String.valueOf(change.becomes())), MOMENT.passing(moment)));
        List<Promise> after = promises.of(List.of(ticket.number()));
        instances.start(DECIDE, ticket.number(), ticket.desk(), List.of(MOMENT.passing(moment)));
        return foreseen(
                ticket,
                times(before, after, What.ACCEPT),
                times(before, after, What.RESOLVE),
                tickets.get(ticket.number()));
    }

    private Foreseen foreseen(Ticket ticket, Times accept, Times resolve, Ticket decided) {
        Instant now = clock.instant();
        boolean runs = ticket.status() != Status.WAITING_FOR_YOU;
        return new Foreseen(
                accept,
                resolve,
                runs && (accept.wasOver(now) || resolve.wasOver(now)),
                runs && (accept.isOver(now) || resolve.isOver(now)),
                differences(ticket, decided),
                null);
    }

    /** As it is decided in its process. */
    String moment(Ticket ticket) {
        return instances
                .value(TicketProcess.KEY, ticket.number(), MOMENT)
                .orElse(ticket.acceptedAt() == null ? "received" : "accepted");
    }

    private static Times times(List<Promise> before, List<Promise> after, What what) {
        return find(before, what)
                .filter(it -> it.metAt() == null)
                .map(it -> new Times(it.by(), find(after, what).map(Promise::by).orElse(null)))
                .orElse(Times.NONE);
    }

    private static Optional<Promise> find(List<Promise> promises, What what) {
        return promises.stream().filter(it -> it.what() == what).findFirst();
    }

    private static String differences(Ticket was, Ticket becomes) {
        var differences = new StringJoiner(", ");
        difference(differences, "type", was.type(), becomes.type());
        difference(differences, "tier", was.tier(), becomes.tier());
        difference(differences, "line", was.line(), becomes.line());
        difference(differences, "refusal", code(was), code(becomes));
        return differences.toString();
    }

    private static void difference(StringJoiner differences, String what, String was, String becomes) {
        if (!Objects.equals(was, becomes)) {
            differences.add(what + " " + Objects.toString(was, "-") + " " + Objects.toString(becomes, "-"));
        }
    }

    private static String code(Ticket ticket) {
        return Optional.ofNullable(ticket.refusal()).map(Refusal::code).orElse(null);
    }

    private static Throwable cause(Throwable said) {
        return said.getCause() == null ? said : cause(said.getCause());
    }
}
