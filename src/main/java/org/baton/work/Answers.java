package org.baton.work;

import java.time.Clock;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What follows from what a customer answered, or from silence. */
@Service
class Answers {

    private final Tickets tickets;
    private final Clock clock;

    Answers(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** How it goes on, and from when on it is decided. */
    record Taken(String outcome, String moment) {}

    /**
     * @param asked question, specification, slotOffer or quote
     * @param outcome answered, approved, refused or silent
     */
    Taken take(String number, String asked, String outcome, String moment) {
        tickets.lock(number);
        return switch (asked) {
            case "slotOffer" -> slot(number, outcome, moment);
            case "quote" -> quote(number, outcome, moment);
            case "specification" -> specification(number, outcome, moment);
            default -> new Taken(outcome, moment);
        };
    }

    /** Without a yes it goes on all the same: with what needs no slot. */
    private Taken slot(String number, String outcome, String moment) {
        boolean yes = outcome.equals("approved");
        if (yes) {
            tickets.approved(number, clock.instant());
        }
        tickets.slotOfferIs(number, yes ? "approved" : "refused");
        return new Taken("answered", moment);
    }

    private Taken quote(String number, String outcome, String moment) {
        if (!outcome.equals("approved")) {
            return new Taken(outcome, moment);
        }
        tickets.approved(number, clock.instant());
        return new Taken(outcome, "approved");
    }

    private Taken specification(String number, String outcome, String moment) {
        if (outcome.equals("answered")) {
            tickets.specified(number);
        }
        return new Taken(outcome, moment);
    }
}
