package org.baton.triage;

import java.util.Optional;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Missing;
import org.baton.ticket.Missings;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What the customer must answer before anybody can go on. */
@Service
class Questions {

    private static final String SPECIFICATION = "specification";

    private final Tickets tickets;
    private final Missings missings;
    private final Decisions decisions;

    Questions(Tickets tickets, Missings missings, Decisions decisions) {
        this.tickets = tickets;
        this.missings = missings;
        this.decisions = decisions;
    }

    /** @return specification, question, slotOffer or quote; nothing if nothing is open, or if the request is declined */
    Optional<String> toAsk(String number) {
        Ticket ticket = tickets.get(number);
        if (ticket.refusal() != null) {
            return ticket.refusal().code().equals("needsSpecification") ? Optional.of(SPECIFICATION) : Optional.empty();
        }
        boolean blocked = missings.of(number).stream().anyMatch(Missing::blocking);
        return blocked ? Optional.of("question") : awaited(number);
    }

    private Optional<String> awaited(String number) {
        return decisions.latest(number, "promise").map(Decision::outputs).map(it -> (String) it.get("awaits"));
    }
}
