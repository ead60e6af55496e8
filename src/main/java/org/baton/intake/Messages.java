package org.baton.intake;

import static org.baton.ticket.TicketProcess.CUSTOMER_REPLIED;
import static org.baton.ticket.TicketProcess.MESSAGE;
import static org.baton.ticket.TicketProcess.MESSAGE_RECEIVED;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.TICKET_STOPPED;
import static org.baton.ticket.TicketProcess.WRITTEN_BY;

import java.math.BigDecimal;
import java.util.List;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.engine.Variable;
import org.baton.ticket.Message.Kind;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.Upload;
import org.springframework.stereotype.Service;

/** What is said at any moment; it is kept first, and then told to whoever waits for it. */
@Service
class Messages {

    private static final String COMPLAINT = "complaint";

    private final Sayings sayings;
    private final Replies replies;
    private final Reopenings reopenings;
    private final Instances instances;
    private final States states;

    Messages(Sayings sayings, Replies replies, Reopenings reopenings, Instances instances, States states) {
        this.sayings = sayings;
        this.replies = replies;
        this.reopenings = reopenings;
        this.instances = instances;
        this.states = states;
    }

    /** @return the number of the ticket that it goes on with */
    String ofCustomer(Ticket ticket, String body, List<Upload> files) {
        if (ticket.status().ended()) {
            return reopenings.reopen(ticket, body, files);
        }
        sayings.keep(ticket, Kind.CUSTOMER, body, files);
        boolean answered = ticket.status() == Status.WAITING_FOR_YOU
                && !replies.isOffered(ticket)
                && instances.tell(
                        ticket.number(), CUSTOMER_REPLIED, List.of(OUTCOME.passing("answered"), TEXT.passing(body)));
        if (!answered) {
            instances.tell(
                    ticket.number(), MESSAGE_RECEIVED, List.of(WRITTEN_BY.passing("customer"), TEXT.passing(body)));
        }
        return ticket.number();
    }

    String ofDesk(Ticket ticket, String agent, String body, List<Upload> files) {
        if (ticket.status().ended()) {
            throw states.conflict(ticket, Sentence.of("Nobody is written to about a ticket that has ended."));
        }
        var message = BigDecimal.valueOf(sayings.reply(ticket, agent, body, files));
        reaches(
                ticket,
                MESSAGE_RECEIVED,
                List.of(WRITTEN_BY.passing("agent"), MESSAGE.passing(message), TEXT.passing(body)));
        return ticket.number();
    }

    String cancel(Ticket ticket, String reason) {
        if (ticket.status().ended()) {
            throw states.conflict(ticket, Sentence.of("It has ended, so there is nothing to cancel."));
        }
        sayings.keep(ticket, reason);
        reaches(ticket, TICKET_STOPPED, List.of(OUTCOME.passing("cancelled"), REASON.passing(reason)));
        return ticket.number();
    }

    /** Interrupts nothing: it is a process of its own beside the ticket's. */
    String complain(Ticket ticket, String body) {
        sayings.keep(ticket, Kind.COMPLAINT, body, List.of());
        instances.start(COMPLAINT, ticket.number(), ticket.desk(), List.of(TEXT.passing(body)));
        return ticket.number();
    }

    private void reaches(Ticket ticket, String message, List<Variable.Value> said) {
        if (!instances.tell(ticket.number(), message, said)) {
            throw new IllegalStateException("No process runs for ticket " + ticket.number() + ", which is open");
        }
    }
}
