package org.baton.ticket;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps with each ticket where it stands in the order of deadlines, and what became of its promises. */
@Repository
class NextDue {

    /** Stands for "no open deadline", so that pages need no case for null; sorts behind every deadline. */
    static final OffsetDateTime NEVER = OffsetDateTime.of(9000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Of a ticket that has ended; sorts behind all others. */
    static final OffsetDateTime OVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String UNMET = "from baton.promise where ticket = :ticket and in_force and met_at is null";

    private final JdbcClient sql;
    private final TicketWords words;

    NextDue(JdbcClient sql, TicketWords words) {
        this.sql = sql;
        this.words = words;
    }

    void refresh(String ticket) {
        sql.sql("""
                        update baton.ticket set
                            next_due = case when status in ('closed', 'declined', 'cancelled') then :over
                                else coalesce((select min(due) %1$s), :never) end,
                            risk_at = (select min(risk_at) %1$s),
                            kept = case
                                when exists (select 1 from baton.promise
                                    where ticket = :ticket and in_force and breached) then 'broken'
                                when exists (select 1 from baton.promise
                                    where ticket = :ticket and in_force and due is not null and met_at is not null)
                                    then 'kept'
                                else '' end
                        where number = :ticket
                        """.formatted(UNMET))
                .param("ticket", ticket)
                .param("never", NEVER)
                .param("over", OVER)
                .update();
        words.follow(ticket);
    }
}
