package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.customer.Customers;
import org.baton.desk.Agents;
import org.baton.ticket.TicketIndex.Place;
import org.baton.ticket.TicketPages.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists many tickets, next deadline first, with as many statements for a hundred as for one. */
@Repository
public class TicketLists {

    private final JdbcClient sql;
    private final TicketIndex index;
    private final Promises promises;
    private final Customers customers;
    private final Agents agents;

    TicketLists(JdbcClient sql, TicketIndex index, Promises promises, Customers customers, Agents agents) {
        this.sql = sql;
        this.index = index;
        this.promises = promises;
        this.customers = customers;
        this.agents = agents;
    }

    /** @param next to be searched after for the next page; null if this was the last */
    public record Part(List<Listed> tickets, String next) {}

    public Part find(Search search) {
        var page = new PageOf<>(index.find(search, search.size() + 1), search.size());
        return new Part(listed(page.items()), page.next(TicketPages::cursor));
    }

    /** The columns that are read, before anything is called by its name. */
    private record Row(Listed ticket, String customer, String holder) {}

    private List<Listed> listed(List<Place> places) {
        List<String> numbers = places.stream().map(Place::number).toList();
        List<Row> rows = rows(numbers);
        Map<String, String> customerNames = customers.names(values(rows, Row::customer));
        Map<String, String> agentNames = agents.names(Stream.concat(
                        values(rows, Row::holder).stream(),
                        values(rows, it -> it.ticket().control()).stream())
                .distinct()
                .toList());
        Map<String, Optional<Promise>> next = promises.of(numbers).stream()
                .filter(it -> it.metAt() == null && it.by() != null)
                .collect(Collectors.groupingBy(Promise::ticket, Collectors.minBy(Comparator.comparing(Promise::by))));
        Map<String, Listed> found = rows.stream()
                .map(it -> named(
                        it,
                        customerNames,
                        agentNames,
                        next.getOrDefault(it.ticket().number(), Optional.empty())))
                .collect(Collectors.toMap(Listed::number, Function.identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Listed named(
            Row row, Map<String, String> customerNames, Map<String, String> agentNames, Optional<Promise> next) {
        Listed it = row.ticket();
        Optional<Promise> open = it.status().ended() ? Optional.empty() : next;
        return new Listed(
                it.number(),
                it.desk(),
                it.subject(),
                it.status(),
                it.line(),
                row.customer() == null ? it.customer() : customerNames.getOrDefault(row.customer(), it.customer()),
                row.holder().isEmpty() ? null : agentNames.getOrDefault(row.holder(), row.holder()),
                it.accepted(),
                open.map(Promise::by).orElse(null),
                open.map(Promise::what).orElse(null),
                it.riskAt(),
                it.kept(),
                it.control() == null ? null : agentNames.getOrDefault(it.control(), it.control()));
    }

    private static Collection<String> values(List<Row> rows, Function<Row, String> column) {
        return rows.stream()
                .map(column)
                .filter(it -> it != null && !it.isEmpty())
                .distinct()
                .toList();
    }

    private List<Row> rows(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.sql("""
                                select number, desk, subject, status, line, customer, contact_name, contact_email,
                                    holder, executor, risk_at, kept, control
                                from baton.ticket where number in (:numbers)
                                """).param("numbers", numbers).query(TicketLists::row).list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String kept = row.getString("kept");
        String writer = row.getString("contact_name");
        var ticket = new Listed(
                row.getString("number"),
                row.getString("desk"),
                row.getString("subject"),
                Status.of(row.getString("status")),
                row.getString("line"),
                writer == null ? row.getString("contact_email") : writer,
                null,
                row.getString("executor") != null,
                null,
                null,
                Column.moment(row, "risk_at"),
                kept.isEmpty() ? null : kept.equals("kept"),
                row.getString("control"));
        return new Row(ticket, row.getString("customer"), row.getString("holder"));
    }
}
