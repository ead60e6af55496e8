package org.baton.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which version of its desk's rules each open ticket was promised what it was. */
@Repository
public class TicketsByVersion {

    private static final int NAMED = 5;

    private static final List<String> ENDED = Arrays.stream(Status.values())
            .filter(Status::ended)
            .map(Status::code)
            .toList();

    private final JdbcClient sql;

    TicketsByVersion(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The open tickets of one version.
     *
     * @param numbers of the oldest few
     */
    public record Open(String desk, int version, long tickets, List<String> numbers) {}

    /** The latest version first. */
    public List<Open> of(Collection<String> desks) {
        var found = new ArrayList<Open>();
        if (!desks.isEmpty()) {
            sql.sql("""
                            select desk, desk_version, number, tickets from (
                                select desk, desk_version, number,
                                    count(*) over (partition by desk, desk_version) as tickets,
                                    row_number() over (partition by desk, desk_version order by number) as place
                                from baton.ticket where desk in (:desks) and status not in (:ended)
                            ) counted where place <= :named order by desk, desk_version desc, number
                            """)
                    .param("desks", desks)
                    .param("ended", ENDED)
                    .param("named", NAMED)
                    .query((RowCallbackHandler) row -> add(
                            found,
                            new Open(
                                    row.getString("desk"),
                                    row.getInt("desk_version"),
                                    row.getLong("tickets"),
                                    new ArrayList<>(List.of(row.getString("number"))))));
        }
        return found;
    }

    private static void add(List<Open> found, Open next) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.desk().equals(next.desk()) && last.version() == next.version()) {
            last.numbers().addAll(next.numbers());
        } else {
            found.add(next);
        }
    }
}
