package org.baton.work;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.baton.engine.Word;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Links between tickets that agents make and take away; each is seen from either ticket, there the other way round. */
@Service
class Ties {

    static final String CAUSED_BY = "causedBy";
    static final String CAUSES = "causes";

    /** What each kind is called from the other ticket's side. */
    private static final Map<String, String> MIRRORED =
            Map.of("duplicate", "duplicate", CAUSED_BY, CAUSES, CAUSES, CAUSED_BY, "related", "related");

    private final Links links;
    private final Tickets tickets;

    Ties(Links links, Tickets tickets) {
        this.links = links;
        this.tickets = tickets;
    }

    /** Does nothing if they are linked like this already. */
    void link(Caller agent, Ticket ticket, String kind, String number) {
        new Input()
                .require(MIRRORED.containsKey(kind), "kind", "must be one of {0}", new TreeSet<>(MIRRORED.keySet()))
                .check();
        Ticket other = tickets.find(number)
                .filter(it -> it.desk().equals(ticket.desk()) && agent.may(it.desk()))
                .orElseThrow(() -> new Invalid("number", "There is no ticket {0} at this desk.", number));
        if (other.number().equals(ticket.number())) {
            throw new Invalid("number", "A ticket is not linked to itself.");
        }
        if (links.has(new Link(number, kind, ticket.number()))
                && !MIRRORED.get(kind).equals(kind)) {
            throw new Invalid(
                    "number",
                    "Ticket {0} says the opposite: it is linked to {1} as {2}.",
                    number,
                    ticket.number(),
                    new Word("link", kind));
        }
        links.add(new Link(ticket.number(), kind, number));
        links.add(new Link(number, MIRRORED.get(kind), ticket.number()));
    }

    void unlink(Link link) {
        String mirrored = Optional.ofNullable(MIRRORED.get(link.kind()))
                .filter(it -> links.has(link))
                .orElseThrow(() -> new NotFound(
                        "Ticket {0} is not linked to {1} as {2} by an agent.",
                        link.ticket(), link.other(), new Word("link", link.kind())));
        links.remove(link);
        links.remove(new Link(link.other(), mirrored, link.ticket()));
    }
}
