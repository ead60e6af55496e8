package org.baton.intake;

import org.baton.desk.Agents;
import org.baton.engine.Conflict;
import org.baton.engine.Sentence;
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

    Conflict conflict(Ticket ticket, Sentence why) {
        String executor = ticket.executor();
        return new Conflict(ticket.stands(why), executor == null ? null : new Person(executor, agents.name(executor)));
    }
}
