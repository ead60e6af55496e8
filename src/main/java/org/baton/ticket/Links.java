package org.baton.ticket;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tickets have to do with each other; each link is read from one side only. */
@Repository
public class Links {

    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    /** Does nothing if it is there already. */
    public void add(Link link) {
        if (!has(link)) {
            sql.sql("insert into baton.link (ticket, kind, other) values (?, ?, ?)")
                    .params(link.ticket(), link.kind(), link.other())
                    .update();
        }
    }

    public void remove(Link link) {
        sql.sql("delete from baton.link where ticket = ? and kind = ? and other = ?")
                .params(link.ticket(), link.kind(), link.other())
                .update();
    }

    public boolean has(Link link) {
        return of(List.of(link.ticket())).contains(link);
    }

    public List<Link> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("select * from baton.link where ticket in (:tickets) order by ticket, kind, other")
                        .param("tickets", tickets)
                        .query((row, n) ->
                                new Link(row.getString("ticket"), row.getString("kind"), row.getString("other")))
                        .list();
    }
}
