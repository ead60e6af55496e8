package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.SURVIVOR;
import static org.baton.ticket.TicketProcess.TICKET_STOPPED;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.Sentence;
import org.baton.ticket.Promises;
import org.baton.ticket.Request;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Lets a ticket go on in another one of the same customer, which then has both conversations. */
@Service
class Mergers {

    private final Hands hands;
    private final Tickets tickets;
    private final Promises promises;
    private final Instances instances;

    Mergers(Hands hands, Tickets tickets, Promises promises, Instances instances) {
        this.hands = hands;
        this.tickets = tickets;
        this.promises = promises;
        this.instances = instances;
    }

    /**
     * @throws Invalid if the two cannot be one ticket, whatever becomes of them
     * @throws Conflict if they cannot at present
     */
    void merge(Caller agent, String number, String into) {
        boolean isThere = tickets.find(into).filter(it -> agent.may(it.desk())).isPresent();
        // always in the same order, so that no two agents wait for each other
        Stream.of(number, isThere ? into : number).sorted().distinct().forEach(it -> hands.lock(agent, it));
        if (!isThere) {
            throw new Invalid("into", "There is no ticket {0}.", into);
        }
        if (number.equals(into)) {
            throw new Invalid("into", "A ticket cannot be merged into itself.");
        }
        check(tickets.get(number), tickets.get(into));
        if (!instances.tell(number, TICKET_STOPPED, List.of(OUTCOME.passing("merged"), SURVIVOR.passing(into)))) {
            throw new IllegalStateException("No process runs for ticket " + number + ", which is open");
        }
    }

    private void check(Ticket ticket, Ticket survivor) {
        if (!ticket.desk().equals(survivor.desk())) {
            throw new Invalid("into", "Ticket {0} is another desk's.", survivor.number());
        }
        if (!isOfSame(ticket.request(), survivor.request())) {
            throw new Invalid(
                    "into",
                    "Ticket {0} is another customer's; what one customer writes is none of the other's business.",
                    survivor.number());
        }
        if (ticket.status().ended()) {
            throw hands.conflict(ticket, Sentence.of("It has ended, so there is nothing to merge."));
        }
        if (survivor.status().ended() || survivor.status() == Status.DELIVERED) {
            throw hands.conflict(
                    survivor, Sentence.of("Only a ticket that is still worked at can take another one in."));
        }
        if (promises.of(List.of(survivor.number())).isEmpty()) {
            throw hands.conflict(survivor, Sentence.of("It is not decided yet; merge into it when it is."));
        }
    }

    private static boolean isOfSame(Request one, Request other) {
        return one.customer() == null && other.customer() == null
                ? one.contactEmail() != null && one.contactEmail().equalsIgnoreCase(other.contactEmail())
                : Objects.equals(one.customer(), other.customer());
    }
}
