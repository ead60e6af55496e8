package org.baton.work;

import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;

import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What diagrams ask about the executor. */
@Component
@ForModels
public class Executors {

    private final Tickets tickets;
    private final Agents agents;
    private final Desks desks;

    Executors(Tickets tickets, Agents agents, Desks desks) {
        this.tickets = tickets;
        this.agents = agents;
        this.desks = desks;
    }

    /** Whether somebody has accepted it who works on its line, or leads the desk. */
    public boolean serveLine(DelegateExecution ticket) {
        String line = LINE.in(ticket).orElse("");
        String leads = desks.get(ticket.getTenantId()).leads();
        return EXECUTOR.in(ticket)
                .flatMap(agents::byId)
                .filter(it -> it.lines().contains(line) || it.lines().contains(leads))
                .isPresent();
    }

    /** The executor's id; null if nobody has accepted it, or whoever had is gone. */
    public String holder(DelegateExecution ticket) {
        return here(EXECUTOR.in(ticket));
    }

    /** The same for what goes on beside the ticket, and may have begun under another executor. */
    public String current(DelegateExecution beside) {
        return here(tickets.find(beside.getProcessBusinessKey()).map(Ticket::executor));
    }

    private String here(Optional<String> executor) {
        return executor.filter(it -> !agents.hasLeft(it)).orElse(null);
    }
}
