package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baton.ticket.IndexRange.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds which tickets come next. However many there are, only a page of them is read: each value that is looked for has
 * a range of an index in which its tickets stand in the order of their deadlines, and the ranges are merged.
 */
@Repository
class TicketIndex {

    private final JdbcClient sql;
    private final TicketWords words;

    TicketIndex(JdbcClient sql, TicketWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** Where a ticket stands in the order. */
    record Place(String number, Instant due) {}

    List<Place> find(Search search, int size) {
        return query(search, size)
                .map(it -> sql.sql(it.text())
                        .params(it.values())
                        .query(TicketIndex::place)
                        .list())
                .orElse(List.of());
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        return new Place(row.getString("number"), Column.moment(row, "due"));
    }

    /** What is asked of the database. */
    record Query(String text, Map<String, Object> values) {}

    /** Nothing if nothing can be found, as with a customer that nobody has. */
    Optional<Query> query(Search search, int size) {
        List<Set<String>> wanted = rarestFirst(search, WordForms.wanted(search.words()));
        List<IndexRange> ranges = ranges(search, wanted);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>();
        String filters = new IndexFilters(search, wanted, ranges.get(0).columns(), values).text();
        var union = new ArrayList<String>();
        for (IndexRange range : ranges) {
            union.add(range.text(filters, search.after() != null, union.size(), values));
        }
        values.put("size", size);
        return Optional.of(new Query(
                "select number, due from (" + String.join(" union ", union)
                        + ") found order by due, number fetch first :size rows only",
                values));
    }

    private List<IndexRange> ranges(Search search, List<Set<String>> wanted) {
        Optional<Search.By> first = search.by().keySet().stream()
                .sorted()
                .filter(it -> wanted.isEmpty() || it.compareTo(Search.By.HOLDER) <= 0)
                .findFirst();
        if (first.isPresent()) {
            Search.By by = first.get();
            return ranges(desks(search), by.column(), search.by().get(by), false);
        }
        if (!wanted.isEmpty()) {
            return ranges(desks(search), "word", wanted.get(0), true);
        }
        return search.desks() == null
                ? List.of(IndexRange.ofTickets())
                : search.desks().stream()
                        .map(it -> IndexRange.ofTickets(new Key("desk", it)))
                        .toList();
    }

    private static List<IndexRange> ranges(
            Collection<String> desks, String column, Collection<String> values, boolean ofWords) {
        return desks.stream()
                .flatMap(desk -> values.stream().map(value -> {
                    Key[] keys = {new Key("desk", desk), new Key(column, value)};
                    return ofWords ? IndexRange.ofWords(keys) : IndexRange.ofTickets(keys);
                }))
                .toList();
    }

    /** So that as few tickets as possible are looked at in vain. */
    private List<Set<String>> rarestFirst(Search search, List<Set<String>> wanted) {
        if (wanted.size() < 2) {
            return wanted;
        }
        Collection<String> desks = desks(search);
        if (desks.isEmpty()) {
            return wanted;
        }
        Map<Set<String>, Instant> reach = new HashMap<>();
        wanted.forEach(it -> reach.put(it, words.reach(desks, it)));
        return wanted.stream()
                .sorted(Comparator.comparing(reach::get, Comparator.reverseOrder()))
                .toList();
    }

    private Collection<String> desks(Search search) {
        return search.desks() == null ? everyDesk() : search.desks();
    }

    /** All that there ever were: reading them from the tickets would take as long as there are many. */
    private List<String> everyDesk() {
        return sql.sql("select distinct desk from baton.desk_version")
                .query(String.class)
                .list();
    }
}
