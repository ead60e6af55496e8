package org.baton.ticket;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers new tickets and writes their first rows. */
@Repository
class NewTickets {

    private final JdbcClient sql;
    private final Conversation conversation;

    NewTickets(JdbcClient sql, Conversation conversation) {
        this.sql = sql;
        this.conversation = conversation;
    }

    String nextNumber() {
        return sql.sql("select nextval('baton.ticket_number')")
                .query(Long.class)
                .single()
                .toString();
    }

    void add(NewTicket ticket) {
        addRow(ticket);
        conversation.open(ticket);
    }

    private void addRow(NewTicket ticket) {
        Request request = ticket.request();
        sql.sql("""
                        insert into baton.ticket (number, desk, desk_version, status, received_at, contract, next_due,
                            channel, language, subject, declared_type, topic, customer, project,
                            contact_name, contact_email, fields)
                        values (:number, :desk, :deskVersion, :status, :receivedAt, :contract, :never,
                            :channel, :language, :subject, :declaredType, :topic, :customer, :project,
                            :contactName, :contactEmail, :fields)
                        """)
                .param("number", ticket.number())
                .param("desk", ticket.desk())
                .param("deskVersion", ticket.deskVersion())
                .param("status", Status.RECEIVED.code())
                .param("receivedAt", Column.moment(ticket.receivedAt()))
                .param("contract", Column.json(ticket.contract()))
                .param("never", NextDue.NEVER)
                .param("channel", request.channel())
                .param("language", request.language())
                .param("subject", request.subject())
                .param("declaredType", request.declaredType())
                .param("topic", request.topic())
                .param("customer", request.customer())
                .param("project", request.project())
                .param("contactName", request.contactName())
                .param("contactEmail", request.contactEmail())
                .param("fields", Column.json(request.fields()))
                .update();
    }
}
