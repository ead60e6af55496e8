package org.baton.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baton.desk.Texts;
import org.baton.ticket.Because;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.LineTarget;
import org.baton.ticket.LineTargets;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.baton.ticket.Whys;
import org.springframework.stereotype.Component;

/** What was promised about a ticket, how much time is left, and why: all of it as it was kept, nothing reckoned anew. */
@Component
class PromiseSheets {

    private final Promises promises;
    private final LineTargets targets;
    private final ClockEntries clocks;
    private final Whys whys;
    private final Texts texts;
    private final Clock clock;

    PromiseSheets(Promises promises, LineTargets targets, ClockEntries clocks, Whys whys, Texts texts, Clock clock) {
        this.promises = promises;
        this.targets = targets;
        this.clocks = clocks;
        this.whys = whys;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One promise.
     *
     * @param tag how the style sheet calls its state
     * @param state in words, with what is left of the time
     * @param by empty if nothing is stated
     * @param why sentences
     */
    record PromiseSheet(String what, String tag, String state, String by, List<String> why) {}

    List<PromiseSheet> of(Ticket ticket, Speech speech) {
        List<Promise> all = promises.history(ticket.number());
        List<ClockEntry> entries = clocks.of(List.of(ticket.number()));
        List<Because> because = whys.of(ticket, speech.locale().getLanguage(), true);
        var promised = promises.of(List.of(ticket.number())).stream()
                .map(it -> sheet(ticket, it, all, entries, because, speech));
        var kept = targets.of(List.of(ticket.number())).stream().map(it -> sheet(ticket, it, entries, speech));
        return Stream.concat(promised, kept).toList();
    }

    private PromiseSheet sheet(
            Ticket ticket,
            Promise promise,
            List<Promise> all,
            List<ClockEntry> entries,
            List<Because> because,
            Speech speech) {
        PromiseState state = PromiseState.of(promise, ticket.status().ended(), entries, clock.instant());
        return new PromiseSheet(
                speech.say("promise." + fact(promise)),
                state.tag(),
                said(state, promise.by(), promise.metAt(), entries, speech),
                speech.moment(promise.by()),
                why(promise, all, because, speech));
    }

    /** What a line has to keep: those who look at this page are agents. */
    private PromiseSheet sheet(Ticket ticket, LineTarget target, List<ClockEntry> entries, Speech speech) {
        PromiseState state = PromiseState.of(target, entries, clock.instant());
        String line = texts.name(ticket.desk(), speech.locale().getLanguage(), "line", target.line());
        return new PromiseSheet(
                speech.say("promise.target", line),
                state.tag(),
                said(state, target.by(), target.endedAt(), entries, speech),
                speech.moment(target.by()),
                List.of(speech.say("promise.targetWhy", line, speech.moment(target.since()))));
    }

    private String said(PromiseState state, Instant by, Instant metAt, List<ClockEntry> entries, Speech speech) {
        return switch (state) {
            case OPEN, RISK, LATE -> speech.countdown(by, clock.instant());
            case PAUSED ->
                PromiseState.pause(entries)
                        .map(it -> speech.say("promise.paused", speech.moment(it.at()), speech.word("pause", it.why())))
                        .orElseThrow();
            case KEPT -> speech.say("promise.keptAt", speech.moment(metAt));
            case BROKEN -> speech.say("promise.brokenAt", speech.moment(metAt));
            case UNSTATED -> speech.say("promise.unstated");
            case OVER -> speech.say("promise.over");
        };
    }

    private static List<String> why(Promise promise, List<Promise> all, List<Because> because, Speech speech) {
        var why = new ArrayList<String>();
        because.stream()
                .filter(it -> it.fact().equals("promise") || it.fact().equals(fact(promise)))
                .forEach(it -> why.add(it.sentence()));
        all.stream()
                .filter(it -> it.what() == promise.what() && it.version() < promise.version() && it.by() != null)
                .filter(it -> !it.by().equals(promise.by()))
                .forEach(it -> why.add(speech.say("promise.before", speech.moment(it.by()))));
        return why;
    }

    private static String fact(Promise promise) {
        return promise.what().name().toLowerCase(Locale.ROOT);
    }
}
