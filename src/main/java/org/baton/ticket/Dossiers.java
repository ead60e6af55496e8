package org.baton.ticket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.springframework.stereotype.Component;

/** Reads all that is written about tickets, with as many statements for two hundred as for one. */
@Component
class Dossiers {

    private final Promises promises;
    private final Decisions decisions;
    private final Missings missings;
    private final ClockEntries clock;
    private final LineTargets targets;
    private final Parts parts;
    private final Links links;
    private final Conversation conversation;
    private final Attachments attachments;
    private final Queues queues;
    private final Agents agents;

    Dossiers(
            Promises promises,
            Decisions decisions,
            Missings missings,
            ClockEntries clock,
            LineTargets targets,
            Parts parts,
            Links links,
            Conversation conversation,
            Attachments attachments,
            Queues queues,
            Agents agents) {
        this.promises = promises;
        this.decisions = decisions;
        this.missings = missings;
        this.clock = clock;
        this.targets = targets;
        this.parts = parts;
        this.links = links;
        this.conversation = conversation;
        this.attachments = attachments;
        this.queues = queues;
        this.agents = agents;
    }

    List<Dossier> of(List<Ticket> tickets) {
        List<String> numbers = tickets.stream().map(Ticket::number).toList();
        List<Promise> promisesOfAll = promises.of(numbers);
        var promised = by(Promise::ticket, promisesOfAll);
        var places = queues.places(waitTheirTurn(tickets, promisesOfAll));
        var decided = by(Decision::ticket, decisions.current(numbers));
        var missing = missings.of(numbers);
        var ticked = by(ClockEntry::ticket, clock.of(numbers));
        var aimed = by(LineTarget::ticket, targets.of(numbers));
        List<Part> pieces = parts.of(numbers);
        var split = by(Part::ticket, pieces);
        var linked = by(Link::ticket, links.of(numbers));
        List<Message> messages = conversation.of(numbers);
        var said = by(Message::ticket, messages);
        var files = attachments.of(numbers).stream().collect(groupingBy(Attachment::message));
        var names = agents.names(agents(tickets, pieces, messages));
        return tickets.stream()
                .map(it -> new Dossier(
                        it,
                        of(promised, it),
                        of(decided, it),
                        of(missing, it),
                        of(ticked, it),
                        of(aimed, it),
                        of(split, it),
                        of(linked, it),
                        of(said, it),
                        files,
                        places.get(it.number()),
                        names))
                .toList();
    }

    /** Those that begin no earlier than some moment, and have not begun. */
    private static List<Ticket> waitTheirTurn(List<Ticket> tickets, List<Promise> promises) {
        Set<String> early = promises.stream()
                .filter(it -> it.terms().notBefore() != null && it.metAt() == null)
                .map(Promise::ticket)
                .collect(toSet());
        return tickets.stream().filter(it -> early.contains(it.number())).toList();
    }

    private static Set<String> agents(List<Ticket> tickets, List<Part> parts, List<Message> messages) {
        var authors = messages.stream().map(Message::author).filter(it -> it.kind() == Author.Kind.AGENT);
        return Stream.of(
                        tickets.stream().flatMap(it -> Stream.of(it.executor(), it.offeredTo(), it.control())),
                        parts.stream().map(Part::executor),
                        authors.map(Author::name))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static <T> Map<String, List<T>> by(Function<T, String> ticket, Collection<T> rows) {
        return rows.stream().collect(groupingBy(ticket));
    }

    private static <T> List<T> of(Map<String, List<T>> rows, Ticket ticket) {
        return rows.getOrDefault(ticket.number(), List.of());
    }
}
