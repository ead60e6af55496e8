package org.baton.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which other tickets have to do with one: those of the same customer, and those that somebody names. */
@Repository
public class Kinship {

    private static final TicketRow ROW = new TicketRow();

    private final JdbcClient sql;

    Kinship(JdbcClient sql) {
        this.sql = sql;
    }

    /** The customer's other tickets, newest first. */
    public List<Ticket> ofCustomer(Ticket one, int most) {
        String customer = one.request().customer();
        return customer == null
                ? List.of()
                : sql.sql("""
                                select * from baton.ticket where customer = :customer and desk = :desk and number <> :number
                                order by received_at desc, number desc limit :most
                                """)
                        .param("customer", customer)
                        .param("desk", one.desk())
                        .param("number", one.number())
                        .param("most", most)
                        .query(ROW)
                        .list();
    }

    /** Whom a complaint that came as a ticket is about: the executors of the tickets that it names. */
    public Set<String> concerned(Ticket ticket) {
        return "complaint".equals(ticket.type())
                ? Set.copyOf(
                        sql.sql("""
                                select distinct t.executor from baton.ticket t join baton.link l on l.other = t.number
                                where l.ticket = ? and l.kind = 'about' and t.executor is not null
                                """).param(ticket.number()).query(String.class).list())
                : Set.of();
    }

    /** Those of these numbers that the desk has given to a ticket. */
    public Set<String> known(String desk, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("select number from baton.ticket where desk = :desk and number in (:numbers)")
                        .param("desk", desk)
                        .param("numbers", numbers)
                        .query(String.class)
                        .list());
    }
}
