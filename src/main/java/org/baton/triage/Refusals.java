package org.baton.triage;

import java.util.Map;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.ticket.Refusal;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Says in the customer's language why a request is not served, and what is possible instead. */
@Component
class Refusals {

    private final Desks desks;
    private final Texts texts;

    Refusals(Desks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    /** @param code null if the request is served, and so is the answer */
    Refusal of(Ticket ticket, String code) {
        return code == null ? null : new Refusal(code, say(ticket, "refusal." + code), say(ticket, "offer." + code));
    }

    private String say(Ticket ticket, String key) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        return texts.say(
                ticket.desk(),
                ticket.language(),
                key,
                Map.of(
                        "desk", desk.name(),
                        "address", desk.address(),
                        "complaints", desk.complaints(),
                        "channel", ticket.request().channel(),
                        "type", String.valueOf(ticket.type()),
                        "tier", String.valueOf(ticket.tier())));
    }
}
