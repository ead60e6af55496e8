package org.baton.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.Conversation;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Message;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Reasons;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** All that happened to a ticket, in the order of time, from the rows that were written when it did. */
@Component
class Chronicle {

    private final Moves moves;
    private final Promises promises;
    private final ClockEntries clocks;
    private final Decisions decisions;
    private final Reasons reasons;
    private final Conversation conversation;
    private final Agents agents;
    private final Texts texts;
    private final Clock clock;

    Chronicle(
            Moves moves,
            Promises promises,
            ClockEntries clocks,
            Decisions decisions,
            Reasons reasons,
            Conversation conversation,
            Agents agents,
            Texts texts,
            Clock clock) {
        this.moves = moves;
        this.promises = promises;
        this.clocks = clocks;
        this.decisions = decisions;
        this.reasons = reasons;
        this.conversation = conversation;
        this.agents = agents;
        this.texts = texts;
        this.clock = clock;
    }

    /** One thing that happened; the person is empty if nobody did it. */
    record Happening(String at, String what, String person) {}

    private record Event(Instant at, String what, String person) {}

    List<Happening> of(Ticket ticket, Speech speech) {
        var events = new ArrayList<Event>();
        events.add(new Event(
                ticket.receivedAt(),
                speech.say(
                        "history.received",
                        texts.name(
                                ticket.desk(),
                                speech.locale().getLanguage(),
                                "channel",
                                ticket.request().channel())),
                ""));
        decisions.history(ticket.number()).forEach(it -> events.add(decided(it, ticket, speech)));
        List<Promise> promised = promises.history(ticket.number());
        moves.of(ticket.number()).stream()
                .flatMap(it -> moved(it, ticket, promised, speech))
                .forEach(events::add);
        List<ClockEntry> entries = clocks.of(List.of(ticket.number()));
        entries.forEach(it -> events.add(ticked(it, speech)));
        promises.of(List.of(ticket.number())).stream()
                .filter(it -> late(it, ticket, entries))
                .forEach(it -> events.add(new Event(it.by(), speech.say("history.broken", what(it, speech)), "")));
        conversation.of(List.of(ticket.number())).stream().skip(1).forEach(it -> events.add(said(it, speech)));
        return events.stream()
                .sorted(Comparator.comparing(Event::at))
                .map(it -> new Happening(speech.moment(it.at()), it.what(), it.person()))
                .toList();
    }

    /** Nobody writes a row when a deadline passes, so it is told from the promise that is still open. */
    private boolean late(Promise promise, Ticket ticket, List<ClockEntry> entries) {
        return PromiseState.of(promise, ticket.status().ended(), entries, clock.instant()) == PromiseState.LATE;
    }

    private static String what(Promise promise, Speech speech) {
        return speech.say("promise." + promise.what().name().toLowerCase(Locale.ROOT));
    }

    private Event decided(Decision decision, Ticket ticket, Speech speech) {
        String why = reasons.of(ticket.desk(), decision, speech.locale().getLanguage());
        String what = speech.say("history.decided", speech.word("decision", decision.decision()), why);
        return new Event(decision.at(), what, "");
    }

    private static Event ticked(ClockEntry entry, Speech speech) {
        String key = entry.kind() == ClockEntry.Kind.PAUSED ? "history.paused" : "history.resumed";
        return new Event(entry.at(), speech.say(key, speech.word("pause", entry.why())), "");
    }

    private Event said(Message message, Speech speech) {
        return switch (message.author().kind()) {
            case DESK ->
                new Event(message.at(), speech.say("history.told", speech.word("told", message.raisedBy())), "");
            case AGENT ->
                new Event(
                        message.at(),
                        speech.say(
                                "history.wrote",
                                speech.word("kind", message.kind().code())),
                        agents.name(message.author().name()));
            case CUSTOMER ->
                new Event(
                        message.at(),
                        speech.say(
                                "history.wrote",
                                speech.word("kind", message.kind().code())),
                        message.author().name());
        };
    }

    private Stream<Event> moved(Move move, Ticket ticket, List<Promise> promised, Speech speech) {
        String what = switch (move.what()) {
            case STATUS -> speech.say("history.status", speech.word("status", move.becomes()));
            case LINE ->
                move.becomes() == null
                        ? ""
                        : speech.say(
                                "history.line",
                                texts.name(ticket.desk(), speech.locale().getLanguage(), "line", move.becomes()));
            case OFFERED_TO -> move.becomes() == null ? "" : speech.say("history.offered", agents.name(move.becomes()));
            case EXECUTOR ->
                move.becomes() == null
                        ? speech.say("history.returned", agents.name(move.was()))
                        : speech.say("history.taken", agents.name(move.becomes()));
            case RULES -> speech.say("history.rules", move.was(), move.becomes(), move.reason());
            case DIAGRAM -> speech.say("history.diagram", move.was(), move.becomes(), move.reason());
            case CONTROL ->
                move.becomes() == null
                        ? speech.say("history.uncontrolled")
                        : speech.say("history.controlled", agents.name(move.becomes()));
            case BEYOND_CAPACITY -> speech.say("history.beyond", move.becomes(), move.was());
            case TASK_LOST -> speech.say("history.taskLost", agents.name(move.was()), speech.drawn(move.becomes()));
            case OFF_SHIFT -> speech.say("history.offShift", agents.name(move.becomes()));
            default -> promise(move, promised, speech);
        };
        boolean told = move.person() == null
                || (move.what() == Move.What.EXECUTOR || move.what() == Move.What.CONTROL)
                        && move.person().equals(move.becomes());
        String person = told ? "" : agents.name(move.person());
        return what.isEmpty() ? Stream.empty() : Stream.of(new Event(move.at(), what, person));
    }

    private static String promise(Move move, List<Promise> promised, Speech speech) {
        String[] about = move.what().name().toLowerCase(Locale.ROOT).split("_");
        Promise promise = promised.stream()
                .filter(it -> it.what().name().equalsIgnoreCase(about[0])
                        && String.valueOf(it.version()).equals(move.becomes()))
                .findFirst()
                .orElseThrow();
        String what = what(promise, speech);
        if (about[1].equals("stated")) {
            return promise.by() == null
                    ? speech.say("history.unstated", what)
                    : speech.say("history.stated", what, speech.moment(promise.by()));
        }
        boolean late = promise.by() != null && promise.by().isBefore(move.at());
        return speech.say(
                about[1].equals("opened") ? "history.opened" : late ? "history.broken" : "history.kept", what);
    }
}
