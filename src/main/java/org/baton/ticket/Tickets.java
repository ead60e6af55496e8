package org.baton.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.baton.engine.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All tickets: their rows change here and nowhere else. */
@Repository
public class Tickets {

    private static final TicketRow ROW = new TicketRow();

    private final JdbcClient sql;
    private final NewTickets newOnes;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    Tickets(JdbcClient sql, NewTickets newOnes, Promises promises, ApplicationEventPublisher events) {
        this.sql = sql;
        this.newOnes = newOnes;
        this.promises = promises;
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
        return sql.sql("select * from baton.ticket where number = ?")
                .param(number)
                .query(ROW)
                .optional();
    }

    public Ticket get(String number) {
        return find(number).orElseThrow(() -> noTicket(number));
    }

    /** Reads a ticket and keeps everybody else from changing it until the transaction ends. */
    public Ticket lock(String number) {
        return sql.sql("select * from baton.ticket where number = ? for update")
                .param(number)
                .query(ROW)
                .optional()
                .orElseThrow(() -> noTicket(number));
    }

    public void statusIs(String number, Status status) {
        change(number, "status = :status", with("status", status.code()));
    }

    public void typeIs(String number, String type) {
        change(number, "type = :type", with("type", type));
    }

    public void tierIs(String number, String tier) {
        change(number, "tier = :tier", with("tier", tier));
    }

    /** An agent handed it on, which wins over the table; null lets the table decide again. */
    public void handedTo(String number, String line) {
        change(number, "handed_to = :line", with("line", line));
    }

    public void approved(String number, Instant at) {
        change(number, "approved_at = :at", with("at", Column.moment(at)));
    }

    public void lineIs(String number, String line) {
        change(number, "line = :line", with("line", line));
    }

    /** What the tables said about serving it; null if it is served. */
    public void refusalIs(String number, Refusal refusal) {
        var values = with("code", refusal == null ? null : refusal.code());
        values.put("reason", refusal == null ? null : refusal.reason());
        values.put("offer", refusal == null ? null : refusal.offer());
        change(number, "refusal_code = :code, refusal_reason = :reason, refusal_offer = :offer", values);
    }

    /** An agent said what it is, which wins over whatever else is known. */
    public void typeConfirmed(String number, String type) {
        change(number, "confirmed_type = :type", with("type", type));
    }

    /** An agent said how large it is; hours and moment may be null. */
    public void estimated(String number, int parts, BigDecimal hours, Instant resolveBy) {
        var values = with("parts", parts);
        values.put("hours", hours);
        values.put("resolveBy", Column.moment(resolveBy));
        change(number, "parts = :parts, estimate_hours = :hours, resolve_by = :resolveBy", values);
    }

    /** What became of the offer of a slot: null, open, approved or refused. */
    public void slotOfferIs(String number, String answer) {
        change(number, "slot_offer = :answer", with("answer", answer));
    }

    public void specified(String number) {
        change(number, "specification = :yes", with("yes", true));
    }

    /** The agent who is asked to accept it, null if it is open to the whole line. */
    public void offeredTo(String number, String agent) {
        change(number, "offered_to = :agent", with("agent", agent));
    }

    /** The first acceptance keeps, or breaks, the promise to accept. */
    public void accepted(String number, String agent, Instant at) {
        var values = with("agent", agent);
        values.put("at", Column.moment(at));
        change(
                number,
                "status = 'accepted', executor = :agent, offered_to = null, accepted_at = coalesce(accepted_at, :at)",
                values);
        promises.met(number, Promise.What.ACCEPT, at);
        events.publishEvent(new TicketAccepted(number));
    }

    /** Somebody else works at it from now on; null if nobody does. */
    public void executorIs(String number, String agent) {
        change(number, "executor = :agent, offered_to = null", with("agent", agent));
    }

    /** Keeps, or breaks, the promise to resolve. */
    public void delivered(String number, Instant at) {
        change(number, "status = 'delivered', delivered_at = :at", with("at", Column.moment(at)));
        promises.met(number, Promise.What.RESOLVE, at);
        events.publishEvent(new TicketDelivered(number));
    }

    /** The customer did not take the result, or wants a closed ticket worked on again: the promise is open again. */
    public void reopened(String number) {
        change(
                number,
                "status = 'inWork', delivered_at = null, closed_at = null, end_reason = null,"
                        + " reopenings = reopenings + 1",
                Map.of());
        promises.openAgain(number, Promise.What.RESOLVE);
        events.publishEvent(new TicketReopened(number));
    }

    /** @param rating the customer's, null if there is none */
    public void closed(String number, Instant at, String reason, Integer rating) {
        end(number, Status.CLOSED, at, reason);
        change(number, "rating = :rating", with("rating", rating));
        events.publishEvent(new TicketClosed(number));
    }

    public void declined(String number, Instant at, Refusal refusal) {
        refusalIs(number, refusal);
        end(number, Status.DECLINED, at, refusal.reason());
        events.publishEvent(new TicketDeclined(number));
    }

    public void cancelled(String number, Instant at, String reason) {
        end(number, Status.CANCELLED, at, reason);
        events.publishEvent(new TicketCancelled(number));
    }

    public void mergedInto(String number, String survivor) {
        change(number, "merged_into = :survivor", with("survivor", survivor));
    }

    private void end(String number, Status status, Instant at, String reason) {
        var values = with("status", status.code());
        values.put("at", Column.moment(at));
        values.put("reason", reason);
        change(number, "status = :status, closed_at = :at, end_reason = :reason, offered_to = null", values);
        promises.close(number);
    }

    private void change(String number, String set, Map<String, ?> values) {
        int rows = sql.sql("update baton.ticket set " + set + ", version = version + 1 where number = :number")
                .params(values)
                .param("number", number)
                .update();
        if (rows == 0) {
            throw noTicket(number);
        }
    }

    static NotFound noTicket(String number) {
        return new NotFound("There is no ticket " + number + ".");
    }

    private static Map<String, Object> with(String name, Object value) {
        var values = new HashMap<String, Object>();
        values.put(name, value);
        return values;
    }
}
