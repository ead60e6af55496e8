package org.baton.triage;

import org.baton.desk.Desks;
import org.baton.engine.Retries;
import org.baton.ticket.Decisions;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Service;

/**
 * Under which version of its desk a ticket is decided: under the one that it was promised under. But a ticket that nothing
 * has been decided about yet, or whose deciding failed, is decided by the tables of today, so that mending them mends it.
 */
@Service
class RulesInForce {

    private final Tickets tickets;
    private final Decisions decisions;
    private final Desks desks;
    private final Retries retries;

    RulesInForce(Tickets tickets, Decisions decisions, Desks desks, Retries retries) {
        this.tickets = tickets;
        this.decisions = decisions;
        this.desks = desks;
        this.retries = retries;
    }

    void choose(DelegateExecution triage) {
        Ticket ticket = tickets.get(triage.getProcessBusinessKey());
        int today = desks.find(ticket.desk()).map(it -> it.version()).orElse(ticket.deskVersion());
        if (today != ticket.deskVersion()
                && (decisions.current(ticket.number()).isEmpty() || retries.hasFailedBefore(triage))) {
            tickets.deskVersionIs(ticket.number(), today);
        }
    }
}
