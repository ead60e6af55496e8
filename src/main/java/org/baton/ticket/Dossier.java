package org.baton.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.ticket.TriageView.Person;

/**
 * A ticket with all that is written about it.
 *
 * @param attachments by the ids of their messages; others' may be among them
 * @param queue where it stands among those that wait their turn; null if it is not one of them
 * @param names of the agents that occur in it, by their ids
 */
record Dossier(
        Ticket ticket,
        List<Promise> promises,
        List<Decision> decisions,
        List<Missing> missing,
        List<ClockEntry> clock,
        List<LineTarget> targets,
        List<Part> parts,
        List<Link> links,
        List<Message> messages,
        Map<Long, List<Attachment>> attachments,
        Queues.Place queue,
        Map<String, String> names) {

    /** An agent as others see them; null stays null, and who is no longer known is called by the id. */
    Person person(String agent) {
        return agent == null ? null : new Person(agent, names.getOrDefault(agent, agent));
    }

    Optional<Promise> promise(Promise.What what) {
        return promises.stream().filter(it -> it.what() == what).findFirst();
    }

    List<Attachment> attachmentsOf(Message message) {
        return attachments.getOrDefault(message.id(), List.of());
    }
}
