package org.baton.work;

import static org.baton.ticket.TicketProcess.RULES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What is known of a ticket that was delivered and closed, as the table quality asks for it. */
@Service
class DeliveryFacts {

    private final Tickets tickets;
    private final Promises promises;
    private final Agents agents;
    private final Desks desks;

    DeliveryFacts(Tickets tickets, Promises promises, Agents agents, Desks desks) {
        this.tickets = tickets;
        this.promises = promises;
        this.agents = agents;
        this.desks = desks;
    }

    /** @param executor null if nobody had accepted it */
    record Delivery(String executor, Map<String, Object> facts) {}

    /** Nobody was promised a review, so that the table of today is asked, not that of the receipt. */
    Delivery about(String number) {
        Ticket ticket = tickets.get(number);
        var facts = new HashMap<String, Object>();
        facts.put(RULES.name(), Integer.toString(desks.get(ticket.desk()).version()));
        facts.put("type", ticket.type());
        facts.put("tier", ticket.tier());
        facts.put("line", ticket.line());
        facts.put("channel", ticket.request().channel());
        facts.put("rating", ticket.rating());
        facts.put("reopenings", ticket.reopenings());
        facts.put("late", promises.of(List.of(number)).stream().anyMatch(Promise::breached));
        facts.put(
                "experience",
                Optional.ofNullable(ticket.executor())
                        .flatMap(agents::byId)
                        .map(Agent::experience)
                        .orElse(null));
        return new Delivery(ticket.executor(), facts);
    }
}
