package org.baton.work;

import static org.baton.ticket.TicketProcess.CAUSE_SOLVED;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** An outage has one cause and makes many tickets: with the ticket of the cause all of them are delivered. */
@Service
class Causes {

    private final Tickets tickets;
    private final Links links;
    private final PartWork parts;
    private final Instances instances;
    private final Conversation conversation;
    private final Clock clock;

    Causes(Tickets tickets, Links links, PartWork parts, Instances instances, Conversation conversation, Clock clock) {
        this.tickets = tickets;
        this.links = links;
        this.parts = parts;
        this.instances = instances;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** What came of a cause, and whose doing it is. */
    record Solution(String agent, String text) {}

    /** @return those that are open and cannot be delivered now, each with where it stands; null if there are none */
    String solved(String cause, Solution solution) {
        var left = new ArrayList<String>();
        for (String number : of(cause, Ties.CAUSES)) {
            Ticket ticket = tickets.lock(number);
            if (!ticket.status().ended() && !isTold(ticket, cause, solution)) {
                left.add(number + " (" + ticket.status().code() + ")");
            }
        }
        return left.isEmpty() ? null : String.join(", ", left);
    }

    /** The result waits in the ticket's own conversation until its process, which goes on by itself, takes it. */
    private boolean isTold(Ticket ticket, String cause, Solution solution) {
        boolean told = !parts.areOpen(ticket.number()) && instances.tell(ticket.number(), CAUSE_SOLVED, List.of());
        if (told) {
            conversation.add(
                    new Message(
                            0,
                            ticket.number(),
                            clock.instant(),
                            Author.agent(solution.agent()),
                            Message.Kind.NOTE,
                            solution.text(),
                            cause),
                    List.of());
        }
        return told;
    }

    /** Takes the result of its cause for its own; whoever solved the cause has accepted it herewith, if nobody had. */
    Solution take(String number) {
        Ticket ticket = tickets.lock(number);
        List<String> causes = of(number, Ties.CAUSED_BY);
        Message result = conversation.of(List.of(number)).stream()
                .filter(it -> it.kind() == Message.Kind.NOTE && causes.contains(it.raisedBy()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (ticket.acceptedAt() == null) {
            tickets.accepted(number, result.author().name(), clock.instant());
        }
        return new Solution(result.author().name(), result.body());
    }

    private List<String> of(String number, String kind) {
        return links.of(List.of(number)).stream()
                .filter(it -> it.kind().equals(kind))
                .map(Link::other)
                .toList();
    }
}
