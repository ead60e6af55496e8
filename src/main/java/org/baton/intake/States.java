package org.baton.intake;

import org.baton.desk.Agents;
import org.baton.engine.Conflict;
import org.baton.ticket.Ticket;
import org.baton.ticket.TriageView.Person;
import org.springframework.stereotype.Component;

/** Says why a call does not fit the state that a ticket is in. */
@Component
class States {

    private final Agents agents;

    States(Agents agents) {
        this.agents = agents;
    }

    Conflict conflict(Ticket ticket, String sentence) {
        String executor = ticket.executor();
        String why = ticket.mergedInto() == null ? sentence : "It was merged into " + ticket.mergedInto() + ".";
        return new Conflict(
                "Ticket " + ticket.number() + " is " + ticket.status().code() + ". " + why,
                executor == null ? null : new Person(executor, agents.name(executor)));
    }
}
