package org.baton.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.engine.FormField.Choice;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Progress;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What a ticket consists of and belongs to, and what can be done about that. */
@Component
class KinSheets {

    /** Those that agents make; others say what has happened. */
    private static final List<String> KINDS = List.of("duplicate", "causedBy", "causes", "related");

    private final Parts parts;
    private final Links links;
    private final Agents agents;
    private final Texts texts;

    KinSheets(Parts parts, Links links, Agents agents, Texts texts) {
        this.parts = parts;
        this.links = links;
        this.agents = agents;
        this.texts = texts;
    }

    /**
     * All of it.
     *
     * @param progress null if it has no parts
     * @param acts whether whoever looks may change any of it
     * @param colleagues who could have a part
     * @param kinds of links that can be made
     */
    record Kin(
            List<PartSheet> parts,
            Progress progress,
            List<LinkSheet> links,
            boolean acts,
            List<Choice> colleagues,
            List<Choice> kinds) {}

    /** @param holder who has it, and the line that it was handed on to */
    record PartSheet(int n, String number, String title, String status, String holder, boolean open) {}

    /** @param path what takes the link away, null if nobody can */
    record LinkSheet(String number, String kind, String path) {}

    Kin of(Ticket ticket, Caller agent, Speech speech) {
        List<Part> pieces = parts.of(List.of(ticket.number()));
        boolean acts = agent.isAgent(ticket.desk()) && !ticket.status().ended();
        return new Kin(
                pieces.stream().map(it -> sheet(it, ticket, speech)).toList(),
                Progress.of(pieces),
                links.of(List.of(ticket.number())).stream()
                        .map(it -> sheet(it, acts, speech))
                        .toList(),
                acts,
                acts && pieces.stream().anyMatch(it -> !it.isEnded()) ? colleagues(ticket) : List.of(),
                KINDS.stream()
                        .map(it -> new Choice(it, speech.word("link", it)))
                        .toList());
    }

    private PartSheet sheet(Part part, Ticket ticket, Speech speech) {
        String line = part.line() == null
                ? ""
                : texts.name(ticket.desk(), speech.locale().getLanguage(), "line", part.line());
        String holder = part.executor() == null ? "" : agents.name(part.executor());
        return new PartSheet(
                part.n(),
                part.number(),
                part.title(),
                speech.word("status", part.status().code()),
                String.join(
                        ", ",
                        Stream.of(holder, line).filter(it -> !it.isEmpty()).toList()),
                !part.isEnded());
    }

    private static LinkSheet sheet(Link link, boolean acts, Speech speech) {
        String path = "/api/tickets/" + link.ticket() + "/links/" + link.kind() + "/" + link.other();
        return new LinkSheet(
                link.other(),
                speech.word("link", link.kind()),
                acts && Set.copyOf(KINDS).contains(link.kind()) ? path : null);
    }

    private List<Choice> colleagues(Ticket ticket) {
        return agents.ofDesk(ticket.desk()).stream()
                .map(KinSheets::choice)
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    private static Choice choice(Agent agent) {
        return new Choice(agent.id(), agent.name());
    }
}
