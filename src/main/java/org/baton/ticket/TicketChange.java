package org.baton.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of a ticket's row, put together column by column and written at once. */
final class TicketChange {

    private final JdbcClient sql;
    private final Moves moves;
    private final String number;
    private final List<String> assignments = new ArrayList<>(List.of("version = version + 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    TicketChange(JdbcClient sql, Moves moves, String number) {
        this.sql = sql;
        this.moves = moves;
        this.number = number;
    }

    TicketChange set(String column, Object value) {
        return assign(column + " = :" + column, column, value);
    }

    TicketChange set(String column, Instant moment) {
        return set(column, (Object) Column.moment(moment));
    }

    /** What stands there already stays. */
    TicketChange setOnce(String column, Instant moment) {
        return assign(column + " = coalesce(" + column + ", :" + column + ")", column, Column.moment(moment));
    }

    TicketChange refusal(Refusal refusal) {
        return set("refusal_code", refusal == null ? null : refusal.code())
                .set("refusal_reason", refusal == null ? null : refusal.reason())
                .set("refusal_offer", refusal == null ? null : refusal.offer());
    }

    TicketChange heldBy(String agent) {
        return set("executor", agent).set("offered_to", null).also("holder = coalesce(:executor, '')");
    }

    TicketChange offeredTo(String agent) {
        return set("offered_to", agent).also("holder = coalesce(executor, :offered_to, '')");
    }

    TicketChange ended(Status status, Instant at, String reason) {
        return set("status", status.code())
                .set("closed_at", at)
                .set("end_reason", reason)
                .offeredTo(null);
    }

    TicketChange count(String column) {
        return also(column + " = " + column + " + 1");
    }

    private TicketChange also(String assignment) {
        assignments.add(assignment);
        return this;
    }

    void write() {
        values.forEach((column, value) -> moves.change(number, column, value));
        int rows = sql.sql("update baton.ticket set " + String.join(", ", assignments) + " where number = :number")
                .params(values)
                .param("number", number)
                .update();
        if (rows == 0) {
            throw Ticket.unknown(number);
        }
    }

    private TicketChange assign(String assignment, String column, Object value) {
        assignments.add(assignment);
        values.put(column, value);
        return this;
    }
}
