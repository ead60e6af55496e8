package org.baton.billing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.baton.customer.Contracts;
import org.baton.customer.SlotBookings;
import org.baton.desk.Desks;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketAccepted;
import org.baton.ticket.TicketCancelled;
import org.baton.ticket.TicketDeclined;
import org.baton.ticket.TicketMerged;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Books a slot of the subscription when a ticket is accepted that is served by one, and gives it back when the ticket is
 * declined, cancelled or merged. The warranty month uses none, and neither does a single slot that was bought for this ticket; so
 * what counts is which row of tier.dmn has decided.
 */
@Component
class SlotUse {

    /** The row of a desk's tier.dmn by which a subscription's slot serves the ticket. */
    static final String BY_SUBSCRIPTION = "slotOfSubscription";

    private final Tickets tickets;
    private final Decisions decisions;
    private final Contracts contracts;
    private final SlotBookings slots;
    private final Desks desks;
    private final Clock clock;

    SlotUse(Tickets tickets, Decisions decisions, Contracts contracts, SlotBookings slots, Desks desks, Clock clock) {
        this.tickets = tickets;
        this.decisions = decisions;
        this.contracts = contracts;
        this.slots = slots;
        this.desks = desks;
        this.clock = clock;
    }

    @EventListener
    void book(TicketAccepted accepted) {
        Ticket ticket = tickets.get(accepted.number());
        if (ticket.request().customer() != null && isServedBySubscription(ticket)) {
            LocalDate today = day(clock.instant(), ticket);
            contracts
                    .inForce(ticket.request().customer(), day(ticket.receivedAt(), ticket))
                    .filter(it -> it.slotsPerMonth() != null)
                    .ifPresent(it -> slots.book(ticket.number(), it, today));
        }
    }

    @EventListener
    void giveBack(TicketDeclined declined) {
        slots.giveBack(declined.number());
    }

    @EventListener
    void giveBack(TicketCancelled cancelled) {
        slots.giveBack(cancelled.number());
    }

    /** The ticket that it goes on in books one of its own. */
    @EventListener
    void giveBack(TicketMerged merged) {
        slots.giveBack(merged.number());
    }

    private boolean isServedBySubscription(Ticket ticket) {
        return decisions
                .latest(ticket.number(), "tier")
                .map(Decision::rule)
                .filter(BY_SUBSCRIPTION::equals)
                .isPresent();
    }

    private LocalDate day(Instant moment, Ticket ticket) {
        var zone = desks.at(ticket.desk(), ticket.deskVersion()).zone();
        return moment.atZone(zone).toLocalDate();
    }
}
