package org.baton.dispatch;

import java.util.List;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Takes a ticket from whoever has it, or is asked to accept it, and puts somebody else in that place. */
@Service
class Replacements {

    private static final String WORK = "WorkOnTicket";
    private static final List<String> IN_HAND = List.of("AcceptTicket", WORK);

    private final Dispatcher dispatcher;
    private final Tickets tickets;
    private final UserTasks tasks;

    Replacements(Dispatcher dispatcher, Tickets tickets, UserTasks tasks) {
        this.dispatcher = dispatcher;
        this.tickets = tickets;
        this.tasks = tasks;
    }

    /**
     * What became of it.
     *
     * @param alone whether it stays with whoever has it, since there is nobody else
     */
    record Found(Ticket ticket, boolean alone) {}

    Found replace(String number) {
        Ticket ticket = tickets.lock(number);
        boolean alone = ticket.holder() != null
                && tasks.find(number, IN_HAND)
                        .filter(task -> !isReplaced(ticket, task))
                        .isPresent();
        return new Found(tickets.get(number), alone);
    }

    private boolean isReplaced(Ticket ticket, Waiting task) {
        String other = dispatcher.another(ticket, ticket.holder());
        if (other == null) {
            return false;
        }
        tasks.open(task, other);
        tasks.close(task, ticket.holder());
        give(ticket, task, other);
        return true;
    }

    private void give(Ticket ticket, Waiting task, String agent) {
        if (task.key().equals(WORK)) {
            tasks.give(task, agent);
            return;
        }
        tasks.know(task, TicketProcess.OFFERED_TO.holding(agent));
        tasks.release(task);
        tickets.offeredTo(ticket.number(), agent);
    }
}
