package org.baton.work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baton.desk.Desks;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Says to agents what a ticket's customer was promised, and why. */
@Component
class PromiseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private final Promises promises;
    private final Desks desks;

    PromiseWords(Promises promises, Desks desks) {
        this.promises = promises;
        this.desks = desks;
    }

    String of(Ticket ticket) {
        if (ticket.line() == null) {
            return ticket.refusal() == null
                    ? "Not decided yet."
                    : "Declined: " + ticket.refusal().reason();
        }
        ZoneId zone = desks.at(ticket.desk(), ticket.deskVersion()).zone();
        String said = promises.of(List.of(ticket.number())).stream()
                .map(it -> "**" + what(it)
                        + (it.by() == null
                                ? "not stated"
                                : "by " + DAY.format(it.by().atZone(zone))) + "** – "
                        + it.terms().reason())
                .collect(Collectors.joining("\n\n"));
        return "Plan " + ticket.tier() + ", " + ticket.type() + ", line " + ticket.line() + "\n\n" + said;
    }

    private static String what(Promise promise) {
        return promise.what() == Promise.What.ACCEPT ? "Accept " : "Resolve ";
    }
}
