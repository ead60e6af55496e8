package org.baton.work;

import java.time.Clock;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What follows from what a customer answered, or from silence. */
@Service
class Answers {

    private static final String ANSWERED = "answered";

    private final Tickets tickets;
    private final Clock clock;

    Answers(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * How it goes on.
     *
     * @param moment what the customer is told of: answered or approved
     */
    record Taken(String outcome, String moment) {}

    /**
     * @param asked question, specification, slotOffer or quote
     * @param outcome answered, approved, refused or silent
     */
    Taken take(String number, String asked, String outcome) {
        tickets.lock(number);
        return switch (asked) {
            case "slotOffer" -> slot(number, outcome);
            case "quote" -> quote(number, outcome);
            case "specification" -> specification(number, outcome);
            default -> new Taken(outcome, ANSWERED);
        };
    }

    /** Without a yes it goes on all the same: with what needs no slot. */
    private Taken slot(String number, String outcome) {
        boolean yes = outcome.equals("approved");
        if (yes) {
            tickets.approved(number, clock.instant());
        }
        tickets.slotOfferIs(number, yes ? "approved" : "refused");
        return new Taken("answered", ANSWERED);
    }

    private Taken quote(String number, String outcome) {
        if (!outcome.equals("approved")) {
            return new Taken(outcome, ANSWERED);
        }
        tickets.approved(number, clock.instant());
        return new Taken(outcome, "approved");
    }

    private Taken specification(String number, String outcome) {
        if (outcome.equals("answered")) {
            tickets.specified(number);
        }
        return new Taken(outcome, ANSWERED);
    }
}
