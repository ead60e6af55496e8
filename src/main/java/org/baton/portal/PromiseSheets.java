package org.baton.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What was promised about a ticket, how much time is left, and why: all of it as it was kept, nothing reckoned anew. */
@Component
class PromiseSheets {

    private final Promises promises;
    private final ClockEntries clocks;
    private final Clock clock;

    PromiseSheets(Promises promises, ClockEntries clocks, Clock clock) {
        this.promises = promises;
        this.clocks = clocks;
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
        return promises.of(List.of(ticket.number())).stream()
                .map(it -> sheet(ticket, it, all, entries, speech))
                .toList();
    }

    private PromiseSheet sheet(
            Ticket ticket, Promise promise, List<Promise> all, List<ClockEntry> entries, Speech speech) {
        PromiseState state = PromiseState.of(promise, ticket.status().ended(), entries, clock.instant());
        return new PromiseSheet(
                speech.say("promise." + promise.what().name().toLowerCase(Locale.ROOT)),
                state.tag(),
                said(state, promise, entries, speech),
                speech.moment(promise.by()),
                why(promise, all, entries, speech));
    }

    private String said(PromiseState state, Promise promise, List<ClockEntry> entries, Speech speech) {
        return switch (state) {
            case OPEN, RISK, LATE -> speech.countdown(promise.by(), clock.instant());
            case PAUSED ->
                PromiseState.pause(entries)
                        .map(it -> speech.say("promise.paused", speech.moment(it.at()), speech.word("pause", it.why())))
                        .orElseThrow();
            case KEPT -> speech.say("promise.keptAt", speech.moment(promise.metAt()));
            case BROKEN -> speech.say("promise.brokenAt", speech.moment(promise.metAt()));
            case UNSTATED -> speech.say("promise.unstated");
            case OVER -> speech.say("promise.over");
        };
    }

    private static List<String> why(Promise promise, List<Promise> all, List<ClockEntry> entries, Speech speech) {
        var terms = promise.terms();
        var why = new ArrayList<String>();
        add(why, terms.reason());
        if (terms.span() != null && terms.startAt() != null) {
            why.add(speech.say(
                    "promise.counted",
                    terms.span(),
                    speech.word("clock", terms.clock()),
                    speech.moment(terms.startAt())));
        }
        if (terms.notBefore() != null) {
            why.add(speech.say("promise.notBefore", speech.moment(terms.notBefore())));
        }
        if (terms.extendableTo() != null) {
            why.add(speech.say("promise.extendable", speech.moment(terms.extendableTo())));
        }
        for (int n = 0; n + 1 < entries.size(); n += 2) {
            ClockEntry paused = entries.get(n);
            if (promise.metAt() != null && paused.at().isAfter(promise.metAt())) {
                break;
            }
            why.add(speech.say(
                    "promise.stood",
                    speech.moment(paused.at()),
                    speech.moment(entries.get(n + 1).at()),
                    speech.word("pause", paused.why())));
        }
        all.stream()
                .filter(it -> it.what() == promise.what() && it.version() < promise.version() && it.by() != null)
                .filter(it -> !it.by().equals(promise.by()))
                .forEach(it -> why.add(speech.say("promise.before", speech.moment(it.by()))));
        return why;
    }

    private static void add(List<String> why, String sentence) {
        if (sentence != null && !sentence.isBlank()) {
            why.add(sentence);
        }
    }
}
