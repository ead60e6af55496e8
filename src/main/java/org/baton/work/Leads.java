package org.baton.work;

import org.baton.engine.ForModels;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Questions that control.bpmn asks. */
@Component
@ForModels
public class Leads {

    private final Tickets tickets;
    private final Controls controls;

    Leads(Tickets tickets, Controls controls) {
        this.tickets = tickets;
        this.controls = controls;
    }

    /** The id of the lead who has the ticket under personal control; null if that is nobody who leads the desk today. */
    public String controller(DelegateExecution control) {
        Ticket ticket = tickets.get(control.getProcessBusinessKey());
        return controls.leads(ticket).contains(ticket.control()) ? ticket.control() : null;
    }
}
