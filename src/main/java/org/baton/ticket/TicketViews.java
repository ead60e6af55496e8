package org.baton.ticket;

import static org.baton.ticket.TriageViews.shown;

import java.time.Instant;
import java.util.List;
import org.baton.ticket.TicketView.Contact;
import org.baton.ticket.TicketView.Entry;
import org.baton.ticket.TicketView.FileView;
import org.baton.ticket.TicketView.ForAgents;
import org.baton.ticket.TicketView.LinkView;
import org.baton.ticket.TicketView.PartView;
import org.baton.ticket.TicketView.TargetView;
import org.springframework.stereotype.Component;

/** Tells of tickets as the API does: to agents all, to others what is the customer's business. */
@Component
public class TicketViews {

    private final Tickets tickets;
    private final Dossiers dossiers;
    private final TriageViews triages;

    TicketViews(Tickets tickets, Dossiers dossiers, TriageViews triages) {
        this.tickets = tickets;
        this.dossiers = dossiers;
        this.triages = triages;
    }

    public TicketView of(String number, boolean forAgent) {
        return of(number, forAgent, null);
    }

    /** @param language of the reasons; null for that of the annotations */
    TicketView of(String number, boolean forAgent, String language) {
        return view(dossiers.of(List.of(tickets.get(number))).get(0), forAgent, language);
    }

    /**
     * What is decided, without what a ticket's life adds to it.
     *
     * @param language of the reasons; null for that of the annotations
     */
    public TriageView triage(String number, String language) {
        Dossier dossier = dossiers.of(List.of(tickets.get(number))).get(0);
        return triages.of(dossier, false, false, language);
    }

    List<TicketView> of(List<Ticket> tickets, boolean forAgent) {
        return dossiers.of(tickets).stream().map(it -> view(it, forAgent, null)).toList();
    }

    private TicketView view(Dossier dossier, boolean forAgent, String language) {
        Ticket ticket = dossier.ticket();
        Request request = ticket.request();
        return new TicketView(
                ticket.number(),
                ticket.desk(),
                ticket.status(),
                triages.of(dossier, forAgent, true, language),
                request.customer(),
                new Contact(request.contactName(), request.contactEmail()),
                request.subject(),
                request.channel(),
                shown(ticket.receivedAt()),
                shown(ticket.acceptedAt()),
                shown(ticket.deliveredAt()),
                shown(ticket.closedAt()),
                dossier.parts().stream().map(it -> part(dossier, it)).toList(),
                Progress.of(dossier.parts()),
                dossier.links().stream()
                        .map(it -> new LinkView(it.kind(), it.other()))
                        .toList(),
                ticket.mergedInto(),
                dossier.queue(),
                dossier.person(ticket.control()),
                conversation(dossier, forAgent),
                forAgent ? forAgents(dossier) : null);
    }

    private ForAgents forAgents(Dossier dossier) {
        return new ForAgents(
                dossier.person(dossier.ticket().offeredTo()),
                dossier.targets().stream()
                        .map(it -> target(it, triages.counted(dossier)))
                        .toList());
    }

    private static TargetView target(LineTarget it, Instant counted) {
        boolean late = it.endedAt() == null ? it.by().isBefore(counted) : it.broken();
        return new TargetView(it.line(), shown(it.since()), shown(it.by()), shown(it.endedAt()), late);
    }

    private static PartView part(Dossier dossier, Part part) {
        return new PartView(part.number(), part.title(), part.status(), dossier.person(part.executor()));
    }

    private static List<Entry> conversation(Dossier dossier, boolean forAgent) {
        return dossier.messages().stream()
                .filter(it -> forAgent || !it.kind().internal())
                .map(it -> new Entry(
                        shown(it.at()), author(dossier, it.author()), it.kind(), it.body(), files(dossier, it)))
                .toList();
    }

    private static String author(Dossier dossier, Author author) {
        return author.kind() == Author.Kind.AGENT
                ? dossier.person(author.name()).name()
                : author.name();
    }

    private static List<FileView> files(Dossier dossier, Message message) {
        return dossier.attachmentsOf(message).stream()
                .map(it -> new FileView(
                        it.name(), it.type(), it.size(), "/api/tickets/" + it.ticket() + "/attachments/" + it.id()))
                .toList();
    }
}
