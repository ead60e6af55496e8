package org.baton.intake;

import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.CUSTOMER_REPLIED;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.RATING;
import static org.baton.ticket.TicketProcess.REASON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.engine.Variable.Value;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.springframework.stereotype.Service;

/** What a customer answers where the ticket waits for exactly that. */
@Service
class Replies {

    private static final Set<String> OFFERS = Set.of("quote", "slotOffer");

    private final Sayings sayings;
    private final Instances instances;
    private final States states;

    Replies(Sayings sayings, Instances instances, States states) {
        this.sayings = sayings;
        this.instances = instances;
        this.states = states;
    }

    /** @param rating null if the customer gave none */
    String judge(Ticket ticket, boolean confirmed, String reason, Integer rating) {
        if (ticket.status() != Status.DELIVERED) {
            throw states.conflict(
                    ticket, Sentence.of("There is no result to be taken or not; only a delivered ticket has one."));
        }
        BigDecimal stars = rating == null ? null : BigDecimal.valueOf(rating);
        return reply(ticket, confirmed ? "confirmed" : "rejected", reason, RATING.passing(stars));
    }

    String approve(Ticket ticket, boolean approved, String reason) {
        if (!isOffered(ticket)) {
            throw states.conflict(
                    ticket, Sentence.of("Nothing is offered that could be approved: no quote and no slot."));
        }
        return reply(ticket, approved ? "approved" : "refused", reason, RATING.passing(null));
    }

    private String reply(Ticket ticket, String outcome, String reason, Value rating) {
        sayings.keep(ticket, reason);
        var said = List.of(OUTCOME.passing(outcome), REASON.passing(reason), rating);
        if (!instances.tell(ticket.number(), CUSTOMER_REPLIED, said)) {
            throw states.conflict(ticket, Sentence.of("Somebody else has just answered for the customer."));
        }
        return ticket.number();
    }

    /** Whether the customer is asked for a yes; a message alone is none. */
    boolean isOffered(Ticket ticket) {
        return ticket.status() == Status.WAITING_FOR_YOU
                && instances
                        .value(TicketProcess.KEY, ticket.number(), ASK)
                        .filter(OFFERS::contains)
                        .isPresent();
    }
}
