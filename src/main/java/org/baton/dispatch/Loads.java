package org.baton.dispatch;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.ticket.Ticket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agents have to do with a ticket and its customer, by their ids; who has nothing is not in it. */
@Repository
class Loads {

    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    /** Parts of this ticket, done or not. */
    Map<String, Integer> parts(String ticket, String but) {
        return count(sql.sql("""
                        select agent, count(*) as n from (
                            select coalesce(executor, offered_to) as agent from baton.part
                            where ticket = :ticket and concat(ticket, '-', n) <> :but
                        ) work where agent is not null group by agent
                        """).param("ticket", ticket).param("but", but));
    }

    /** Who gave it back since it came to its line. */
    Set<String> gaveBack(String ticket) {
        return Set.copyOf(
                sql.sql("""
                        select m.was from baton.move m
                        where m.ticket = :ticket and m.what in ('OFFERED_TO', 'EXECUTOR') and m.becomes is null
                            and m.was = m.person and m.id > coalesce((select max(l.id) from baton.move l
                                where l.ticket = :ticket and l.what = 'LINE'), 0)
                        """).param("ticket", ticket).query(String.class).list());
    }

    /** Other tickets of the same customer. */
    Map<String, Integer> served(Ticket ticket) {
        return count(sql.sql("""
                        select executor as agent, count(*) as n from baton.ticket
                        where customer = :customer and number <> :number and executor is not null group by executor
                        """).param("customer", ticket.request().customer()).param("number", ticket.number()));
    }

    private static Map<String, Integer> count(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> Map.entry(row.getString("agent"), row.getInt("n"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
