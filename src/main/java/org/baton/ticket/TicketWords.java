package org.baton.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words by which tickets are found, in the order in which tickets are shown. */
@Repository
class TicketWords {

    /** So many tickets tell how close together those of a word stand. */
    private static final int SAMPLE = 100;

    private final JdbcClient sql;

    TicketWords(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a ticket is found by from the start. */
    static String of(NewTicket ticket) {
        Request request = ticket.request();
        return Stream.of(
                        ticket.number(),
                        request.subject(),
                        ticket.body(),
                        request.contactName(),
                        request.contactEmail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** @param internal whether customers are not to find the ticket by it */
    void add(String ticket, String text, boolean internal) {
        String language = sql.sql("select language from baton.ticket where number = ?")
                .param(ticket)
                .query(String.class)
                .single();
        String[] words = WordForms.in(text, language).toArray(String[]::new);
        if (!internal) {
            sql.sql("""
                            update baton.ticket_word set internal = false where ticket = :ticket and internal
                                and word in (select * from unnest(cast(:words as varchar array)))
                            """).param("ticket", ticket).param("words", words).update();
        }
        sql.sql("""
                        insert into baton.ticket_word (ticket, word, desk, next_due, internal)
                        select t.number, w.word, t.desk, t.next_due, :internal
                        from baton.ticket t cross join unnest(cast(:words as varchar array)) as w (word)
                        where t.number = :ticket and not exists (
                            select 1 from baton.ticket_word o where o.ticket = t.number and o.word = w.word)
                        """)
                .param("internal", internal)
                .param("words", words)
                .param("ticket", ticket)
                .update();
    }

    /** After the ticket's next deadline has changed. */
    void follow(String ticket) {
        sql.sql("""
                        update baton.ticket_word set next_due = (select next_due from baton.ticket where number = :ticket)
                        where ticket = :ticket
                            and next_due <> (select next_due from baton.ticket where number = :ticket)
                        """).param("ticket", ticket).update();
    }

    /**
     * Until when the first deadlines of tickets reach that have the word in one of these forms: the later, the rarer it
     * is; for ever, if few tickets have it.
     */
    Instant reach(Collection<String> desks, Set<String> forms) {
        var values = new HashMap<String, Object>(Map.of("sample", SAMPLE, "others", SAMPLE - 1));
        var ranges = new ArrayList<String>();
        for (String desk : desks) {
            for (String form : forms) {
                int n = ranges.size();
                values.put("desk" + n, desk);
                values.put("word" + n, form);
                ranges.add("""
                        (select desk, word, next_due, ticket from baton.ticket_word where desk = :desk%1$d and word = :word%1$d
                        order by desk, word, next_due, ticket fetch first :sample rows only)
                        """.formatted(n));
            }
        }
        return sql.sql("select next_due as due from (" + String.join(" union all ", ranges)
                        + ") used order by next_due offset :others rows fetch first 1 row only")
                .params(values)
                .query((row, n) -> Column.moment(row, "due"))
                .optional()
                .orElse(Instant.MAX);
    }

    List<String> ticketsWithout() {
        return sql.sql("""
                        select number from baton.ticket t
                        where not exists (select 1 from baton.ticket_word w where w.ticket = t.number) order by number
                        """).query(String.class).list();
    }
}
