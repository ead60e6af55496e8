package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.baton.customer.Entitlement;
import org.springframework.jdbc.core.RowMapper;

/** Reads a ticket from its row. */
final class TicketRow implements RowMapper<Ticket> {

    @Override
    public Ticket mapRow(ResultSet row, int n) throws SQLException {
        return new Ticket(
                row.getString("number"),
                row.getString("desk"),
                row.getInt("desk_version"),
                Status.of(row.getString("status")),
                row.getInt("version"),
                request(row),
                Column.json(row, "contract", Entitlement.class),
                Column.moment(row, "received_at"),
                row.getString("confirmed_type"),
                row.getString("handed_to"),
                row.getString("slot_offer"),
                Column.moment(row, "approved_at"),
                Column.moment(row, "quoted_by"),
                row.getBoolean("specification"),
                row.getInt("parts"),
                row.getBigDecimal("estimate_hours"),
                Column.moment(row, "resolve_by"),
                row.getString("type"),
                row.getString("tier"),
                row.getString("line"),
                refusal(row),
                row.getString("executor"),
                row.getString("offered_to"),
                Column.moment(row, "accepted_at"),
                Column.moment(row, "delivered_at"),
                Column.moment(row, "closed_at"),
                row.getString("end_reason"),
                Column.moment(row, "reopenable_until"),
                row.getObject("rating", Integer.class),
                row.getInt("reopenings"),
                row.getString("merged_into"),
                row.getString("control"));
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getString("channel"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("declared_type"),
                row.getString("topic"),
                row.getString("customer"),
                row.getString("project"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                Column.map(row, "fields"));
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal_code");
        return code == null ? null : new Refusal(code, row.getString("refusal_reason"), row.getString("refusal_offer"));
    }
}
