package org.baton.work;

import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;

import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Questions that ticket.bpmn asks about the executor. */
@Component
@ForModels
public class Executors {

    private final Agents agents;
    private final Desks desks;

    Executors(Agents agents, Desks desks) {
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

    /** The executor's id; null if nobody has accepted it. */
    public String holder(DelegateExecution ticket) {
        return EXECUTOR.in(ticket).orElse(null);
    }
}
