package org.baton.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
import org.baton.customer.Customer;
import org.baton.ticket.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been written to customers and agents, in the transaction of what it tells of. */
@Repository
class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final JdbcClient sql;
    private final Clock clock;

    Outbox(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param recipient an address, or an agent's id; null if the channel alone leads to the reader */
    void add(Ticket ticket, String notice, String channel, String recipient, String language, String body) {
        add(ticket, new Letter(notice, channel, recipient, language, body, null));
    }

    /** @param message the id of the message that it is, whose files go along with it; null if it is none */
    record Letter(String notice, String channel, String recipient, String language, String body, Long message) {}

    void add(Ticket ticket, Letter letter) {
        write(ticket.number(), ticket.request().customer(), letter);
    }

    /** What is no ticket's business. */
    void add(Customer customer, Letter letter) {
        write(null, customer.id(), letter);
    }

    private void write(String ticket, String customer, Letter letter) {
        sql.sql("""
                        insert into baton.outbox
                            (ticket, customer, notice, channel, recipient, language, body, message, written_at)
                        values (:ticket, :customer, :notice, :channel, :recipient, :language, :body, :message, :writtenAt)
                        """)
                .param("ticket", ticket)
                .param("customer", customer)
                .param("notice", letter.notice())
                .param("channel", letter.channel())
                .param("recipient", letter.recipient())
                .param("language", letter.language())
                .param("body", letter.body())
                .param("message", letter.message())
                .param("writtenAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        log.info(
                "{}: {} to {} by {}",
                ticket == null ? "Customer " + customer : "Ticket " + ticket,
                letter.notice(),
                letter.recipient(),
                letter.channel());
    }
}
