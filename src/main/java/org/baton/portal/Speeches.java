package org.baton.portal;

import org.baton.desk.Desks;
import org.baton.ticket.Ticket;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds the language of whoever looks at a ticket, and the clock of its desk. */
@Component
class Speeches {

    private final MessageSource words;
    private final Desks desks;

    Speeches(MessageSource words, Desks desks) {
        this.words = words;
        this.desks = desks;
    }

    Speech about(Ticket ticket) {
        var zone = desks.at(ticket.desk(), ticket.deskVersion()).zone();
        return new Speech(words, LocaleContextHolder.getLocale(), zone);
    }
}
