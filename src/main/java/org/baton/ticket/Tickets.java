package org.baton.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All tickets: their rows change here and, when they are merged, in {@link Survivors}. */
@Repository
public class Tickets {

    private static final TicketRow ROW = new TicketRow();

    private final JdbcClient sql;
    private final NewTickets newOnes;
    private final Promises promises;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    Tickets(JdbcClient sql, NewTickets newOnes, Promises promises, Moves moves, ApplicationEventPublisher events) {
        this.sql = sql;
        this.newOnes = newOnes;
        this.promises = promises;
        this.moves = moves;
        this.events = events;
    }

    public String nextNumber() {
        return newOnes.nextNumber();
    }

    /** The ticket and the first message of its conversation. */
    public void add(NewTicket ticket) {
        newOnes.add(ticket);
        events.publishEvent(new TicketReceived(ticket.number()));
    }

    public Optional<Ticket> find(String number) {
        return one("select * from baton.ticket where number = ?", number);
    }

    public Ticket get(String number) {
        return find(number).orElseThrow(() -> Ticket.unknown(number));
    }

    /** Reads a ticket and keeps everybody else from changing it until the transaction ends. */
    public Ticket lock(String number) {
        return one("select * from baton.ticket where number = ? for update", number)
                .orElseThrow(() -> Ticket.unknown(number));
    }

    private Optional<Ticket> one(String query, String number) {
        return sql.sql(query).param(number).query(ROW).optional();
    }

    public void statusIs(String number, Status status) {
        change(number).set("status", status.code()).write();
    }

    /** The tables and the calendar of this version hold for it from now on. */
    public void deskVersionIs(String number, int version) {
        change(number).set("desk_version", version).write();
    }

    public void languageIs(String number, String language) {
        change(number).set("language", language).write();
    }

    /** The date that goes with a quote. */
    public void quotedBy(String number, Instant by) {
        change(number).set("quoted_by", by).write();
    }

    /** @param decision type, tier or line: what its table, or an agent, has answered; null if nothing */
    public void decided(String number, String decision, String answer) {
        change(number).set(decision, answer).write();
        events.publishEvent(new TicketDecided(number, decision, answer));
    }

    /** What the tables said about serving it; null if it is served. */
    public void refusalIs(String number, Refusal refusal) {
        change(number).refusal(refusal).write();
    }

    /** An agent handed it on, which wins over the table; null lets the table decide again. */
    public void handedTo(String number, String line) {
        change(number).set("handed_to", line).write();
    }

    public void approved(String number, Instant at) {
        change(number).set("approved_at", at).write();
    }

    /** An agent said what it is, which wins over whatever else is known. */
    public void typeConfirmed(String number, String type) {
        change(number).set("confirmed_type", type).write();
    }

    /** An agent said how large it is; hours and moment may be null. */
    public void estimated(String number, int parts, BigDecimal hours, Instant resolveBy) {
        change(number)
                .set("parts", parts)
                .set("estimate_hours", hours)
                .set("resolve_by", resolveBy)
                .write();
    }

    /** What became of the offer of a slot: null, open, approved or refused. */
    public void slotOfferIs(String number, String answer) {
        change(number).set("slot_offer", answer).write();
    }

    public void specified(String number) {
        change(number).set("specification", true).write();
    }

    /** The agent who is asked to accept it, null if it is open to the whole line. */
    public void offeredTo(String number, String agent) {
        change(number).offeredTo(agent).write();
    }

    /** The first acceptance keeps, or breaks, the promise to accept. */
    public void accepted(String number, String agent, Instant at) {
        change(number)
                .set("status", Status.ACCEPTED.code())
                .heldBy(agent)
                .setOnce("accepted_at", at)
                .write();
        promises.met(number, Promise.What.ACCEPT, at);
        events.publishEvent(new TicketAccepted(number));
    }

    /** Somebody else works at it from now on; null if nobody does. */
    public void executorIs(String number, String agent) {
        change(number).heldBy(agent).write();
    }

    /** The lead who holds it under personal control; null if nobody does. */
    public void controlledBy(String number, String lead) {
        change(number).set("control", lead).write();
        events.publishEvent(new TicketControlled(number));
    }

    /** Keeps, or breaks, the promise to resolve. */
    public void delivered(String number, Instant at) {
        change(number)
                .set("status", Status.DELIVERED.code())
                .set("delivered_at", at)
                .write();
        promises.met(number, Promise.What.RESOLVE, at);
        events.publishEvent(new TicketDelivered(number));
    }

    /** The customer did not take the result, or wants a closed ticket worked on again: the promise is open again. */
    public void reopened(String number) {
        change(number)
                .set("status", Status.IN_WORK.code())
                .set("delivered_at", null)
                .set("closed_at", null)
                .set("end_reason", null)
                .set("reopenable_until", null)
                .count("reopenings")
                .write();
        promises.openAgain(number, Promise.What.RESOLVE);
        events.publishEvent(new TicketReopened(number));
    }

    /** @param rating the customer's, null if there is none */
    public void closed(String number, Instant at, String reason, Integer rating) {
        change(number).set("rating", rating).ended(Status.CLOSED, at, reason).write();
        promises.close(number);
        events.publishEvent(new TicketClosed(number));
    }

    /** How long the desk takes a closed ticket up again. */
    public void reopenableUntil(String number, Instant until) {
        change(number).set("reopenable_until", until).write();
    }

    public void declined(String number, Instant at, Refusal refusal) {
        change(number)
                .refusal(refusal)
                .ended(Status.DECLINED, at, refusal.reason())
                .write();
        promises.close(number);
        events.publishEvent(new TicketDeclined(number));
    }

    public void cancelled(String number, Instant at, String reason) {
        change(number).ended(Status.CANCELLED, at, reason).write();
        promises.close(number);
        events.publishEvent(new TicketCancelled(number));
    }

    private TicketChange change(String number) {
        return new TicketChange(sql, moves, number);
    }
}
