package org.baton.ticket;

import java.time.Instant;
import org.baton.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the tables with open tickets by SQL, spread alike however many they are: over four desks with three lines, five
 * agents and ten customers each, and deadlines from two days ago to a month from now, as they are promised for hours or
 * for days. Every ticket has the word "order", one of ten "error", and each one that no other has: its number. Few are
 * enough to fill the page that is compared, so that what is compared is not how much there is to show.
 */
final class ManyTickets {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final int STEP = 1000;

    private final JdbcClient sql;

    ManyTickets(TestDatabase database) {
        sql = JdbcClient.create(database.data());
    }

    /** In portions, so that no statement gets too large. */
    void fill(int tickets) {
        numbers();
        sql.sql("insert into baton.desk_version (desk, version, hash, source, made_at)"
                        + " select concat('desk', d), 1, '', '', timestamp with time zone '2026-01-01 00:00:00+00'"
                        + " from baton.digit where d < 4")
                .update();
        for (int from = 0; from < tickets; from += STEP) {
            tickets(from, tickets);
            words(from, "'order'", 1);
            words(from, "'error'", 9);
            words(from, "number", 1);
        }
        sql.sql("analyze").update();
    }

    private void numbers() {
        sql.sql("create table baton.digit (d int)").update();
        sql.sql("insert into baton.digit values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)")
                .update();
    }

    private void tickets(int from, int tickets) {
        sql.sql("""
                        insert into baton.ticket (number, desk, desk_version, status, received_at, channel, language,
                            subject, customer, fields, line, executor, holder, kept, next_due, risk_at)
                        select concat('', :first + n), concat('desk', mod(n, 4)), 1,
                            case when mod(n / 4, 10) < 4 then 'received' when mod(n / 4, 10) < 7 then 'inWork'
                                when mod(n / 4, 10) = 7 then 'escalated' else 'waitingForYou' end,
                            cast(:now as timestamp with time zone), 'email', 'en', concat('Order ', n, ' cannot be saved'),
                            concat('customer', mod(n, 40)), '{}', concat('line', mod(n / 4, 3)),
                            case when mod(n / 4, 10) < 4 then null else concat('agent', mod(n, 20)) end,
                            case when mod(n / 4, 10) < 4 then '' else concat('agent', mod(n, 20)) end,
                            case when mod(n / 4, 10) < 4 then '' when mod(n / 4, 10) = 5 then 'broken' else 'kept' end,
                            due, due - case when mod(n / 4, 2) = 0 then interval '2' day else interval '2' hour end
                        from (select n, cast(:now as timestamp with time zone) - interval '2' day
                                + cast(mod(n * 7919, :tickets) as bigint) * 2764800 / :tickets * interval '1' second as due
                            from (select :from + a.d * 100 + b.d * 10 + c.d as n
                                from baton.digit a cross join baton.digit b cross join baton.digit c) numbers) tickets
                        """)
                .param("first", 1_000_000)
                .param("now", Column.moment(NOW))
                .param("tickets", tickets)
                .param("from", from)
                .update();
    }

    private void words(int from, String word, int each) {
        sql.sql("""
                        insert into baton.ticket_word (ticket, word, desk, next_due, internal)
                        select number, %s, desk, next_due, false from baton.ticket
                        where number >= :from and number < :until and mod(cast(number as int), %d) = 0
                        """.formatted(word, each))
                .param("from", String.valueOf(1_000_000 + from))
                .param("until", String.valueOf(1_000_000 + from + STEP))
                .update();
    }
}
