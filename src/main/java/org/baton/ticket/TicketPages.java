package org.baton.ticket;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baton.ticket.TicketIndex.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shows tickets, next deadline first, page by page. */
@Repository
class TicketPages {

    private static final TicketRow ROW = new TicketRow();

    private final JdbcClient sql;
    private final TicketIndex index;
    private final TicketViews views;

    TicketPages(JdbcClient sql, TicketIndex index, TicketViews views) {
        this.sql = sql;
        this.index = index;
        this.views = views;
    }

    TicketPage find(Search search) {
        var page = new PageOf<>(index.find(search, search.size() + 1), search.size());
        return new TicketPage(views.of(tickets(page.items()), search.forAgent()), page.next(TicketPages::cursor));
    }

    static String cursor(Place last) {
        return new Cursor(last.due(), last.number()).text();
    }

    /** As many as wanted of one more, which tells that there are more. */
    record PageOf<T>(List<T> found, int size) {

        List<T> items() {
            return found.subList(0, Math.min(size, found.size()));
        }

        /** Null if these were the last. */
        String next(Function<T, String> cursor) {
            return found.size() > size ? cursor.apply(found.get(size - 1)) : null;
        }
    }

    private List<Ticket> tickets(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var found = sql
                .sql("select * from baton.ticket where number in (:numbers)")
                .param("numbers", places.stream().map(Place::number).toList())
                .query(ROW)
                .list()
                .stream()
                .collect(Collectors.toMap(Ticket::number, Function.identity()));
        return places.stream().map(it -> found.get(it.number())).toList();
    }
}
