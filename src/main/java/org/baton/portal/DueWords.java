package org.baton.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baton.desk.Desks;
import org.baton.ticket.Listed;
import org.baton.ticket.Status;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when a ticket is due, at the time of its desk, and how much time is left. */
@Component
class DueWords {

    private final Desks desks;
    private final MessageSource words;
    private final Clock clock;

    DueWords(Desks desks, MessageSource words, Clock clock) {
        this.desks = desks;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param at for machines
     * @param moment for people
     * @param left how much time there is, as it was when the page was made; a script keeps it up
     * @param look what it is shown like: late, risk, rest while the clock stands still, or fine
     */
    record Shown(Instant at, String moment, String left, String look) {}

    /** Null if nothing is due. */
    Shown of(Listed ticket, Locale locale) {
        if (ticket.due() == null) {
            return null;
        }
        ZoneId zone = desks.find(ticket.desk()).map(it -> it.zone()).orElse(ZoneId.of("UTC"));
        String look = look(ticket);
        return new Shown(
                ticket.due(),
                DateTimeFormatter.ofPattern("EE d MMM, HH:mm", locale)
                        .format(ticket.due().atZone(zone)),
                look.equals("rest")
                        ? words.getMessage("due.rest", null, locale)
                        : new Speech(words, locale, zone).countdown(ticket.due(), clock.instant()),
                look);
    }

    private String look(Listed ticket) {
        Instant now = clock.instant();
        if (ticket.status() == Status.WAITING_FOR_YOU) {
            return "rest";
        }
        if (ticket.due().isBefore(now)) {
            return "late";
        }
        return ticket.riskAt() != null && !ticket.riskAt().isAfter(now) ? "risk" : "fine";
    }
}
