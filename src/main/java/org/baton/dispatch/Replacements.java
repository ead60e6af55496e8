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

    /** If there is nobody else, it stays where it is. */
    Ticket replace(String number) {
        Ticket ticket = tickets.lock(number);
        String holder = ticket.executor() == null ? ticket.offeredTo() : ticket.executor();
        tasks.find(number, IN_HAND).filter(task -> holder != null).ifPresent(task -> replace(ticket, task, holder));
        return tickets.get(number);
    }

    private void replace(Ticket ticket, Waiting task, String holder) {
        String other = dispatcher.another(ticket, holder);
        if (other != null) {
            tasks.open(task, other);
            tasks.close(task, holder);
            give(ticket, task, other);
        }
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
