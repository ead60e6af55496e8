package org.baton.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
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
        sql.sql("""
                        insert into baton.outbox (ticket, notice, channel, recipient, language, body, written_at)
                        values (:ticket, :notice, :channel, :recipient, :language, :body, :writtenAt)
                        """)
                .param("ticket", ticket.number())
                .param("notice", notice)
                .param("channel", channel)
                .param("recipient", recipient)
                .param("language", language)
                .param("body", body)
                .param("writtenAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        log.info("Ticket {}: {} to {} by {}", ticket.number(), notice, recipient, channel);
    }
}
