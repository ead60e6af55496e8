package org.baton.work;

import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.baton.ticket.Status;
import org.baton.ticket.TicketEscalated;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what a customer sees of a ticket, and that it is escalated, once for each time that it is. */
@Component
class ShownStatus {

    private final Tickets tickets;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    ShownStatus(Tickets tickets, Moves moves, ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.moves = moves;
        this.events = events;
    }

    void is(String number, Status status) {
        boolean begins = status == Status.ESCALATED && !isEscalated(number);
        tickets.statusIs(number, status);
        if (begins) {
            events.publishEvent(new TicketEscalated(number));
        }
    }

    /** Waiting for the customer interrupts an escalation and does not end it; a lead or line that has it since is another. */
    private boolean isEscalated(String number) {
        if (tickets.get(number).status() != Status.WAITING_FOR_YOU) {
            return tickets.get(number).status() == Status.ESCALATED;
        }
        return moves.of(number).stream()
                .filter(ShownStatus::tells)
                .reduce((earlier, later) -> later)
                .filter(it -> Status.ESCALATED.code().equals(it.becomes()))
                .isPresent();
    }

    private static boolean tells(Move move) {
        return switch (move.what()) {
            case STATUS -> !Status.WAITING_FOR_YOU.code().equals(move.becomes());
            case CONTROL, LINE -> move.becomes() != null;
            default -> false;
        };
    }
}
