package org.baton.work;

import org.baton.engine.ForModels;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Questions that control.bpmn asks. */
@Component
@ForModels
public class Leads {

    private final Tickets tickets;

    Leads(Tickets tickets) {
        this.tickets = tickets;
    }

    /** The id of the lead who has the ticket under personal control. */
    public String controller(DelegateExecution control) {
        return tickets.get(control.getProcessBusinessKey()).control();
    }
}
