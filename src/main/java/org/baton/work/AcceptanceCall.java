package org.baton.work;

import static org.baton.ticket.TicketProcess.CONFIRMED_TYPE;
import static org.baton.ticket.TicketProcess.ESTIMATE_HOURS;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.PART_TITLES;
import static org.baton.ticket.TicketProcess.RESOLVE_BY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Sentence;
import org.baton.engine.Variable;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** An acceptance that comes by the API: looks whether it is sound, and completes "Accept ticket" with it. */
@Component
class AcceptanceCall {

    /** Later no calendar counts, and what follows would fail again and again. */
    private static final int LAST_YEAR = 2089;

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    private final Hands hands;
    private final Desks desks;
    private final Promises promises;
    private final Clock clock;

    AcceptanceCall(Hands hands, Desks desks, Promises promises, Clock clock) {
        this.hands = hands;
        this.desks = desks;
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * @param type null if it is what it was taken for
     * @param parts titles, of a complex ticket
     * @param estimateHours of an enhancement
     */
    record Body(String type, List<String> parts, BigDecimal estimateHours, OffsetDateTime resolveBy) {

        List<String> titles() {
            return parts == null ? List.of() : parts;
        }

        Instant until() {
            return resolveBy == null ? null : resolveBy.toInstant();
        }
    }

    void accept(Caller agent, Ticket ticket, Body body) {
        check(ticket, body);
        hands.complete(
                agent, ticket, Set.of("AcceptTicket"), Sentence.of("In this state it cannot be accepted."), said(body));
    }

    private void check(Ticket ticket, Body body) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        String type = Optional.ofNullable(body.type()).orElse(ticket.type());
        var hours = body.estimateHours();
        new Input()
                .require(desk.types().contains(type), "type", "must be one of {0}", desk.types())
                .require(
                        !"complex".equals(type) || !body.titles().isEmpty(),
                        "parts",
                        "are needed for a complex ticket: the title of each simple task that it consists of")
                .require(body.titles().size() <= Titles.MOST, "parts", "are more than {0}", Titles.MOST)
                .require(Titles.areSound(body.titles()), "parts", Titles.WRONG, Titles.LONGEST)
                .require(
                        !"enhancement".equals(type) || hours != null || body.resolveBy() != null,
                        "estimateHours",
                        "are needed for an enhancement: the customer is quoted for them")
                .require(
                        hours == null || hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0,
                        "estimateHours",
                        "must be more than 0 and at most {0}",
                        MOST_HOURS)
                .require(
                        body.resolveBy() == null || !isExtendable(ticket),
                        "resolveBy",
                        "is promised already; it can be extended, with a notice to the customer")
                .require(
                        body.resolveBy() == null || liesAhead(body.resolveBy()),
                        "resolveBy",
                        "must lie ahead, and no later than the year {0}",
                        String.valueOf(LAST_YEAR))
                .check();
    }

    private boolean liesAhead(OffsetDateTime moment) {
        return moment.getYear() <= LAST_YEAR && moment.toInstant().isAfter(clock.instant());
    }

    private boolean isExtendable(Ticket ticket) {
        return promises.find(ticket.number(), Promise.What.RESOLVE)
                .filter(it -> it.terms().extendableTo() != null)
                .isPresent();
    }

    private static List<Variable.Value> said(Body body) {
        var said = new ArrayList<Variable.Value>();
        said.add(OUTCOME.passing("accept"));
        said.add(CONFIRMED_TYPE.passing(body.type()));
        said.add(PART_TITLES.passing(String.join("\n", body.titles())));
        said.add(ESTIMATE_HOURS.passing(body.estimateHours()));
        said.add(RESOLVE_BY.passing(body.until()));
        return said;
    }
}
