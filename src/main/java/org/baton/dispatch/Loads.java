package org.baton.dispatch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.ticket.Ticket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the agents of a desk have to do, by their ids; who has nothing is not in it. */
@Repository
class Loads {

    private static final List<String> OPEN = List.of("received", "waitingForYou", "accepted", "inWork", "escalated");

    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Tickets and parts that they have accepted or are offered.
     *
     * @param but the number of the ticket or part that is being dispatched
     */
    Map<String, Integer> held(String desk, String but) {
        return count(sql.sql("""
                        select agent, count(*) as n from (
                            select coalesce(executor, offered_to) as agent from baton.ticket
                            where desk = :desk and status in (:open) and number <> :but
                            union all
                            select coalesce(p.executor, p.offered_to) from baton.part p
                            join baton.ticket t on t.number = p.ticket
                            where t.desk = :desk and p.status in (:open) and concat(p.ticket, '-', p.n) <> :but
                        ) work where agent is not null group by agent
                        """).param("desk", desk).param("open", OPEN).param("but", but));
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
