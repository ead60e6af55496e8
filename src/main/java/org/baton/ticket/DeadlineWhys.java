package org.baton.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baton.desk.Calendar;
import org.baton.desk.ClockType;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Span;
import org.baton.desk.Texts;
import org.baton.desk.WallClock;
import org.baton.ticket.Promise.Terms;
import org.springframework.stereotype.Component;

/**
 * Tells how the moments of a promise came about. They are never reckoned anew: what was promised and what was waited is
 * told only if it adds up to what was kept.
 */
@Component
class DeadlineWhys {

    private final Desks desks;
    private final Extensions extensions;
    private final Texts texts;
    private final Clock now;

    DeadlineWhys(Desks desks, Extensions extensions, Texts texts, Clock now) {
        this.desks = desks;
        this.extensions = extensions;
        this.texts = texts;
        this.now = now;
    }

    /**
     * @param made the decision that it comes from; null if there is none
     * @param entries the ticket's clock entries, first things first
     */
    String of(Ticket ticket, Promise promise, Decision made, List<ClockEntry> entries, String language) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        Terms terms = promise.terms();
        Instant end =
                Objects.requireNonNullElse(terms.by(), Objects.requireNonNullElse(terms.notBefore(), now.instant()));
        Instant start = Objects.requireNonNullElse(terms.startAt(), end);
        String spoken = texts.language(ticket.desk(), language);
        var clock = WallClock.telling(spoken, desk.zone(), now.instant(), start, end);
        var telling = new Telling(texts, ticket.desk(), clock);
        Calendar hours =
                ClockType.ELAPSED.code().equals(terms.clock()) ? Calendar.roundTheClock(desk.zone()) : desk.calendar();
        var waits = Standstill.since(start, promise.metAt(), hours, entries);
        var told = new ArrayList<String>();
        if (isExtended(ticket, promise)) {
            told.add(telling.say("extended", Map.of("due", clock.moment(terms.by()), "reason", terms.reason())));
        } else if (terms.by() != null) {
            told.addAll(by(ticket, promise, telling, hours, waits));
        } else if (terms.notBefore() != null) {
            told.addAll(notBefore(ticket, terms, made, telling, hours, waits));
        } else {
            told.add(telling.say("unstated", Map.of()));
        }
        if (terms.extendableTo() != null && !isExtended(ticket, promise)) {
            told.add(telling.say("extendable", Map.of("until", clock.moment(terms.extendableTo()))));
        }
        return String.join(" ", told);
    }

    private boolean isExtended(Ticket ticket, Promise promise) {
        return promise.what() == Promise.What.RESOLVE
                && promise.terms().span() == null
                && extensions
                        .latest(ticket.number())
                        .filter(it -> it.reason().equals(promise.terms().reason()))
                        .isPresent();
    }

    private static List<String> by(
            Ticket ticket, Promise promise, Telling telling, Calendar hours, List<Standstill> waits) {
        Terms terms = promise.terms();
        String due = telling.clock().moment(terms.by());
        if (terms.span() == null) {
            return Optional.ofNullable(ticket.resolveBy())
                    .filter(it -> promise.what() == Promise.What.RESOLVE)
                    .flatMap(it -> Account.named(hours, it, terms.by(), waits))
                    .map(it -> named(it, telling, due))
                    .orElseGet(() -> List.of(telling.say("stored", Map.of("due", due))));
        }
        Span span = Span.parse(terms.span());
        return Account.of(hours, terms.startAt(), span, terms.by(), waits)
                .map(it -> counted(ticket, terms, span, it, telling, telling.say("so", Map.of("due", due))))
                .orElseGet(() -> List.of(telling.say("stored", Map.of("due", due))));
    }

    private static List<String> notBefore(
            Ticket ticket, Terms terms, Decision made, Telling telling, Calendar hours, List<Standstill> waits) {
        String turn = telling.say("notBefore", Map.of("due", telling.clock().moment(terms.notBefore())));
        return Optional.ofNullable(made)
                .map(it -> it.outputs().get("notBefore"))
                .map(it -> Span.parse(it.toString()))
                .flatMap(span -> Account.of(hours, terms.startAt(), span, terms.notBefore(), waits)
                        .map(it -> counted(ticket, terms, span, it, telling, turn)))
                .orElse(List.of(turn));
    }

    private static List<String> counted(
            Ticket ticket, Terms terms, Span span, Account account, Telling telling, String so) {
        var values = new HashMap<String, Object>();
        values.put("tier", ticket.tier());
        values.put("time", telling.span(span, terms.clock()));
        values.put("clock", terms.clock());
        values.put("from", telling.clock().moment(terms.startAt()));
        var told = new ArrayList<String>();
        told.add(beginning(telling.say("counted", values)));
        told.addAll(new DeadlineWords(telling, account).sentences());
        told.add(so);
        return told;
    }

    private static List<String> named(Account account, Telling telling, String due) {
        var told = new ArrayList<String>();
        told.add(telling.say("named", Map.of("due", telling.clock().moment(account.start()))));
        told.addAll(new DeadlineWords(telling, account).sentences());
        if (told.size() > 1) {
            told.add(telling.say("so", Map.of("due", due)));
        }
        return told;
    }

    /** The name of a plan may begin with a small letter; a sentence does not. */
    private static String beginning(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
