package org.baton.ticket;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads all that is written about tickets, with as many statements for two hundred as for one. */
@Component
class Dossiers {

    private final Promises promises;
    private final Decisions decisions;
    private final Missings missings;
    private final ClockEntries clock;
    private final Parts parts;
    private final Links links;
    private final Conversation conversation;
    private final Attachments attachments;

    Dossiers(
            Promises promises,
            Decisions decisions,
            Missings missings,
            ClockEntries clock,
            Parts parts,
            Links links,
            Conversation conversation,
            Attachments attachments) {
        this.promises = promises;
        this.decisions = decisions;
        this.missings = missings;
        this.clock = clock;
        this.parts = parts;
        this.links = links;
        this.conversation = conversation;
        this.attachments = attachments;
    }

    List<Dossier> of(List<Ticket> tickets) {
        List<String> numbers = tickets.stream().map(Ticket::number).toList();
        var promised = by(Promise::ticket, promises.of(numbers));
        var decided = by(Decision::ticket, decisions.current(numbers));
        var missing = missings.of(numbers);
        var ticked = by(ClockEntry::ticket, clock.of(numbers));
        var split = by(Part::ticket, parts.of(numbers));
        var linked = by(Link::ticket, links.of(numbers));
        var said = by(Message::ticket, conversation.of(numbers));
        var files = by(Attachment::ticket, attachments.of(numbers));
        return tickets.stream()
                .map(it -> new Dossier(
                        it,
                        of(promised, it),
                        of(decided, it),
                        of(missing, it),
                        of(ticked, it),
                        of(split, it),
                        of(linked, it),
                        of(said, it),
                        of(files, it)))
                .toList();
    }

    private static <T> Map<String, List<T>> by(Function<T, String> ticket, Collection<T> rows) {
        return rows.stream().collect(groupingBy(ticket));
    }

    private static <T> List<T> of(Map<String, List<T>> rows, Ticket ticket) {
        return rows.getOrDefault(ticket.number(), List.of());
    }
}
