package org.baton.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What requests lack at present. */
@Repository
public class Missings {

    private final JdbcClient sql;

    Missings(JdbcClient sql) {
        this.sql = sql;
    }

    /** From now on this is missing, and nothing else. */
    public void replace(String ticket, List<Missing> missing) {
        sql.sql("delete from baton.missing where ticket = ?").param(ticket).update();
        for (int n = 0; n < missing.size(); n++) {
            Missing it = missing.get(n);
            sql.sql("insert into baton.missing (ticket, n, code, question, blocking) values (?, ?, ?, ?, ?)")
                    .params(ticket, n + 1, it.code(), it.question(), it.blocking())
                    .update();
        }
    }

    public List<Missing> of(String ticket) {
        return of(List.of(ticket)).getOrDefault(ticket, List.of());
    }

    Map<String, List<Missing>> of(Collection<String> tickets) {
        record Row(String ticket, Missing missing) {}
        return tickets.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from baton.missing where ticket in (:tickets) order by ticket, n")
                        .param("tickets", tickets)
                        .query((row, n) -> new Row(
                                row.getString("ticket"),
                                new Missing(
                                        row.getString("code"), row.getString("question"), row.getBoolean("blocking"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Row::ticket, Collectors.mapping(Row::missing, Collectors.toList())));
    }
}
