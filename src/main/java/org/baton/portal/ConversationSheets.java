package org.baton.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Desks;
import org.baton.portal.SaidText.Piece;
import org.baton.ticket.Kinship;
import org.baton.ticket.Message.Kind;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketView.Entry;
import org.baton.ticket.TicketView.FileView;
import org.baton.ticket.TicketViews;
import org.springframework.stereotype.Component;

/** What was said about a ticket, as its page shows it. */
@Component
class ConversationSheets {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private static final int START = 80;

    private final TicketViews views;
    private final Kinship kinship;
    private final Desks desks;

    ConversationSheets(TicketViews views, Kinship kinship, Desks desks) {
        this.views = views;
        this.kinship = kinship;
        this.desks = desks;
    }

    /**
     * One entry.
     *
     * @param side whose it is, as the style sheet calls it: customer, agent, note or desk
     * @param start how it begins
     */
    record EntrySheet(
            String side,
            String author,
            String kind,
            String at,
            String start,
            List<Piece> body,
            List<FileSheet> files) {}

    /** @param picture whether it can be looked at on the page */
    record FileSheet(String name, String size, String href, boolean picture) {}

    List<EntrySheet> of(Ticket ticket, Speech speech) {
        TicketView view = views.of(ticket.number(), true);
        var named = view.conversation().stream()
                .flatMap(it -> SaidText.numbers(it.body()).stream())
                .collect(Collectors.toSet());
        Set<String> known = kinship.known(ticket.desk(), named);
        return view.conversation().stream()
                .map(it -> sheet(ticket, it, known, speech))
                .toList();
    }

    private EntrySheet sheet(Ticket ticket, Entry entry, Set<String> known, Speech speech) {
        return new EntrySheet(
                side(entry.kind()),
                entry.author().equals(ticket.desk()) ? desks.get(ticket.desk()).name() : entry.author(),
                speech.word("kind", entry.kind().code()),
                speech.moment(entry.at()),
                start(entry.body()),
                SaidText.pieces(entry.body(), known),
                entry.attachments().stream().map(it -> file(it, speech)).toList());
    }

    private static String start(String body) {
        String line = body.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= START
                ? line
                : line.substring(0, line.offsetByCodePoints(0, START)) + "…";
    }

    private static String side(Kind kind) {
        return switch (kind) {
            case CUSTOMER, COMPLAINT -> "customer";
            case REPLY, RESULT, QUESTION, ANSWER -> "agent";
            case NOTE -> "note";
            case NOTICE, SYSTEM -> "desk";
        };
    }

    private static FileSheet file(FileView file, Speech speech) {
        return new FileSheet(
                file.name(),
                size(file.size(), speech),
                file.href(),
                PICTURES.contains(file.type().toLowerCase(Locale.ROOT)));
    }

    private static String size(int bytes, Speech speech) {
        int kilo = Math.max(1, Math.round(bytes / 1024f));
        return kilo < 1024
                ? speech.say("size.kb", kilo)
                : speech.say("size.mb", String.format(speech.locale(), "%.1f", kilo / 1024f));
    }
}
