package org.baton.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words by which tickets are found, in the order in which tickets are shown. */
@Repository
class TicketWords {

    /** A word that so many tickets have is common; how many more does not matter. */
    private static final int COMMON = 1000;

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

    /** How many tickets have the word in one of these forms, as far as it matters. */
    int uses(Collection<String> desks, Set<String> forms) {
        return sql.sql("""
                        select count(*) from (select 1 from baton.ticket_word
                            where desk in (:desks) and word in (:forms) fetch first :most rows only) used
                        """)
                .param("desks", desks)
                .param("forms", forms)
                .param("most", COMMON)
                .query(Integer.class)
                .single();
    }

    List<String> ticketsWithout() {
        return sql.sql("""
                        select number from baton.ticket t
                        where not exists (select 1 from baton.ticket_word w where w.ticket = t.number) order by number
                        """).query(String.class).list();
    }
}
