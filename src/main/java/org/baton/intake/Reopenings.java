package org.baton.intake;

import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.MOMENT;
import static org.baton.ticket.TicketProcess.REFUSAL;
import static org.baton.ticket.TicketProcess.TICKET_REOPENED;
import static org.baton.ticket.TicketProcess.TIER;
import static org.baton.ticket.TicketProcess.TYPE;

import java.time.Clock;
import java.util.List;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.engine.Variable.Value;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Message.Kind;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.baton.ticket.Upload;
import org.springframework.stereotype.Service;

/** Takes a closed ticket up again as long as its desk does so, and after that with a new one that is linked to it. */
@Service
class Reopenings {

    private final Tickets tickets;
    private final Links links;
    private final Desks desks;
    private final Reception reception;
    private final Receipts receipts;
    private final Sayings sayings;
    private final Instances instances;
    private final States states;
    private final Clock clock;

    Reopenings(
            Tickets tickets,
            Links links,
            Desks desks,
            Reception reception,
            Receipts receipts,
            Sayings sayings,
            Instances instances,
            States states,
            Clock clock) {
        this.tickets = tickets;
        this.links = links;
        this.desks = desks;
        this.reception = reception;
        this.receipts = receipts;
        this.sayings = sayings;
        this.instances = instances;
        this.states = states;
        this.clock = clock;
    }

    /** @return the number of the ticket that it goes on with */
    String reopen(Ticket ticket, String reason, List<Upload> files) {
        if (ticket.status() == Status.DECLINED) {
            throw states.conflict(
                    ticket, Sentence.of("Whoever thinks that this is wrong can complain about it (…/complaints)."));
        }
        if (ticket.status() != Status.CLOSED) {
            throw states.conflict(ticket, Sentence.of("Only a closed ticket can be reopened."));
        }
        return clock.instant().isAfter(ticket.reopenableUntil())
                ? continueInNew(ticket, reason, files)
                : continueIn(ticket, reason, files);
    }

    private String continueIn(Ticket ticket, String reason, List<Upload> files) {
        tickets.reopened(ticket.number());
        sayings.keep(ticket, Kind.CUSTOMER, reason, files);
        if (ticket.acceptedAt() == null) {
            tickets.statusIs(ticket.number(), Status.RECEIVED);
            instances.start(TicketProcess.KEY, ticket.number(), ticket.desk(), Receipts.atReceipt());
        } else {
            instances.startBy(TICKET_REOPENED, ticket.number(), ticket.desk(), asItWas(ticket));
        }
        return ticket.number();
    }

    private static List<Value> asItWas(Ticket ticket) {
        return List.of(
                MOMENT.holding(ticket.approvedAt() == null ? "accepted" : "approved"),
                TYPE.holding(ticket.type()),
                TIER.holding(ticket.tier()),
                LINE.holding(ticket.line()),
                EXECUTOR.holding(ticket.executor()),
                REFUSAL.holding(null),
                ASK.holding(null));
    }

    /** What was asked once is asked again, under the contract and the rules of today. */
    private String continueInNew(Ticket old, String reason, List<Upload> files) {
        var desk = desks.get(old.desk());
        String number = receipts.add(reception.again(old.request(), reason, files, desk), desk);
        links.add(new Link(number, "continues", old.number()));
        links.add(new Link(old.number(), "continuedBy", number));
        return number;
    }
}
