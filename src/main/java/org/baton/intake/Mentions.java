package org.baton.intake;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Component;

/**
 * Links a new request to those tickets of the same customer whose numbers it names: the one that a complaint is about, or
 * that a question comes back to. Others' tickets are none of the customer's business, so their numbers stay mere numbers.
 */
@Component
class Mentions {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,12}(?!\\d)");
    private static final int MOST = 5;

    private final Tickets tickets;
    private final Links links;

    Mentions(Tickets tickets, Links links) {
        this.tickets = tickets;
        this.links = links;
    }

    void link(String number, Incoming request, Desk desk) {
        String customer = request.request().customer();
        if (customer != null) {
            numbers(request)
                    .flatMap(it -> tickets.find(it).stream())
                    .filter(it -> isTheirs(it, customer, desk))
                    .limit(MOST)
                    .forEach(it -> link(number, it.number()));
        }
    }

    private void link(String number, String mentioned) {
        links.add(new Link(number, "about", mentioned));
        links.add(new Link(mentioned, "mentionedBy", number));
    }

    private static boolean isTheirs(Ticket ticket, String customer, Desk desk) {
        return customer.equals(ticket.request().customer()) && desk.code().equals(ticket.desk());
    }

    /** A text full of numbers is a list of something, and not looked through to its end. */
    private static Stream<String> numbers(Incoming request) {
        return NUMBER.matcher(request.request().subject() + " " + request.body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(4 * MOST);
    }
}
