package org.baton.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import org.baton.desk.Desk;
import org.baton.desk.Plan;
import org.baton.desk.Price;
import org.baton.ticket.Ticket;

/** What is asked for what is offered: the hours of a quote, or one slot. */
final class Prices {

    private Prices() {}

    /** Null if nothing is for sale. */
    static Price of(Ticket ticket, Desk desk) {
        Optional<Plan> plan = Optional.ofNullable(ticket.tier()).map(desk.plans()::get);
        BigDecimal hours = ticket.estimateHours();
        return hours == null
                ? plan.flatMap(Plan::slotPrice).orElse(null)
                : plan.flatMap(Plan::hourlyPrice)
                        .map(it -> new Price(it.amount().multiply(hours), it.currency()))
                        .orElse(null);
    }
}
