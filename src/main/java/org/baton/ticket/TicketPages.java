package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds tickets, next deadline first, page by page. */
@Repository
class TicketPages {

    private static final TicketRow ROW = new TicketRow();

    private final JdbcClient sql;
    private final TicketViews views;

    TicketPages(JdbcClient sql, TicketViews views) {
        this.sql = sql;
        this.views = views;
    }

    TicketPage find(Search search) {
        List<Found> found = query(search);
        boolean more = found.size() > search.size();
        List<Found> page = more ? found.subList(0, search.size()) : found;
        return new TicketPage(
                views.of(page.stream().map(Found::ticket).toList(), search.forAgent()),
                more ? page.get(page.size() - 1).cursor().text() : null);
    }

    /** A ticket with its place in the order. */
    private record Found(Ticket ticket, Cursor cursor) {}

    /** One more than wanted, to know whether there are more. */
    private List<Found> query(Search search) {
        var values = new HashMap<String, Object>();
        List<String> conditions = conditions(search, values);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        values.put("size", search.size() + 1);
        return sql.sql("select * from baton.ticket t" + where + " order by next_due, number limit :size")
                .params(values)
                .query(TicketPages::found)
                .list();
    }

    private static List<String> conditions(Search search, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        if (search.desks() != null) {
            conditions.add("desk in (:desks)");
            values.put("desks", search.desks());
        }
        equal("status", search.status() == null ? null : search.status().code(), conditions, values);
        equal("line", search.line(), conditions, values);
        equal("executor", search.executor(), conditions, values);
        equal("customer", search.customer(), conditions, values);
        if (search.after() != null) {
            // said twice, since only the first comparison lets H2 begin in the middle of an index
            conditions.add("next_due >= :due and (next_due, number) > (:due, :number)");
            values.put("due", Column.moment(search.after().due()));
            values.put("number", search.after().number());
        }
        words(search, conditions, values);
        return conditions;
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static void words(Search search, List<String> conditions, Map<String, Object> values) {
        String unseen = search.forAgent() ? "" : " and m.kind not in (:internal)";
        values.put("internal", Message.Kind.INTERNAL);
        for (int n = 0; n < search.words().size(); n++) {
            conditions.add("""
                    (number like :word%1$d escape '!' or exists (select 1 from baton.message m
                        where m.ticket = t.number and m.searched like :word%1$d escape '!'%2$s))
                    """.formatted(n, unseen));
            values.put("word" + n, "%" + search.words().get(n).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        Ticket ticket = ROW.mapRow(row, n);
        return new Found(ticket, new Cursor(Column.moment(row, "next_due"), ticket.number()));
    }
}
