package org.baton.ticket;

import org.baton.ticket.TriageView.Person;
import org.springframework.stereotype.Component;

/** What agents are called. */
@Component
class Names {

    /** Null stays null. */
    Person of(String agent) {
        return agent == null ? null : new Person(agent, agent);
    }
}
