package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.baton.TestDatabase;
import org.baton.customer.TestCustomers;
import org.baton.desk.TestAgents;
import org.baton.ticket.Search.By;
import org.baton.ticket.Search.Due;
import org.junit.jupiter.api.Test;

/** What a page of the list costs with very many open tickets, beside what it costs with few, in the same run. */
class SearchCostTest {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int TIMES = 30;

    /** That may be read for each that is shown, since some are looked at in vain. */
    private static final long ROWS_FOR_ONE = 10;

    /** A page of the next ones is what most people see; each of its columns narrows it. */
    private static final Search NEXT = Search.in(Set.of("desk1"), true, 20).with(Due.OPEN, ManyTickets.NOW);

    private static final Map<String, Search> SEARCHES = searches();

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @Test
    void a_page_of_a_hundred_thousand_open_tickets_reads_about_as_many_rows_as_a_page_of_a_thousand() {
        Room few = filled(FEW);
        Room many = filled(MANY);
        var wasteful = new ArrayList<String>();
        SEARCHES.forEach((name, search) -> {
            long ofFew = RowsRead.by(few, search);
            long ofMany = RowsRead.by(many, search);
            if (ofMany > Math.max(2 * ofFew, ROWS_FOR_ONE * search.size())) {
                wasteful.add("%s: %d rows with few, %d with many".formatted(name, ofFew, ofMany));
            }
            System.out.println(name + ": " + ofFew + " and " + ofMany + " rows; " + sideBySide(few, many, search));
        });
        assertThat(wasteful).isEmpty();
    }

    private Room filled(int tickets) {
        TestDatabase database = database();
        new ManyTickets(database).fill(tickets);
        return new Room(new TestDatabase(pooled(database.data())));
    }

    private static TicketLists lists(Room room) {
        return new TicketLists(
                room.sql,
                new TicketIndex(room.sql, room.words),
                room.promises,
                TestCustomers.in(room.sql),
                TestAgents.in(room.sql));
    }

    /** As the application has it; opening a connection costs more than any page. */
    private static DataSource pooled(DataSource data) {
        var pool = new HikariDataSource();
        pool.setDataSource(data);
        pool.setMaximumPoolSize(1);
        return pool;
    }

    /** Told, not asserted: how long it takes depends on what else the machine does. */
    private static String sideBySide(Room few, Room many, Search search) {
        TicketLists fewLists = lists(few);
        TicketLists manyLists = lists(many);
        long[] ofFew = new long[TIMES];
        long[] ofMany = new long[TIMES];
        for (int n = -TIMES; n < TIMES; n++) {
            ofFew[Math.max(n, 0)] = cost(fewLists, search);
            ofMany[Math.max(n, 0)] = cost(manyLists, search);
        }
        return "p95 %.2f and %.2f ms".formatted(p95(ofFew), p95(ofMany));
    }

    private static long cost(TicketLists lists, Search search) {
        long start = System.nanoTime();
        assertThat(lists.find(search).tickets()).isNotEmpty();
        return System.nanoTime() - start;
    }

    private static double p95(long[] costs) {
        Arrays.sort(costs);
        return costs[costs.length * 95 / 100] / 1e6;
    }

    private static Map<String, Search> searches() {
        var all = new LinkedHashMap<String, Search>();
        all.put("open", NEXT);
        all.put("all", Search.in(Set.of("desk1"), true, 20));
        all.put("every desk", Search.in(null, true, 20));
        all.put("in the middle", NEXT.after(new Cursor(ManyTickets.NOW.plusSeconds(10 * 86_400), "1000500")));
        all.put("overdue", NEXT.with(Due.OVERDUE, ManyTickets.NOW));
        all.put("at risk", NEXT.with(Due.AT_RISK, ManyTickets.NOW));
        all.put("on time", NEXT.with(Due.ON_TIME, ManyTickets.NOW));
        all.put("mine", NEXT.with(By.HOLDER, Set.of("agent1")));
        all.put("nobody's", NEXT.with(By.HOLDER, Set.of(Search.NOBODY)));
        all.put("my lines", NEXT.with(By.LINE, Set.of("line0", "line2")));
        all.put("executor", NEXT.with(By.EXECUTOR, Set.of("agent1")));
        all.put("customer", NEXT.with(By.CUSTOMER, Set.of("customer1")));
        all.put("waiting", NEXT.with(By.STATUS, Set.of("waitingForYou")));
        all.put("escalated", NEXT.with(By.STATUS, Set.of("escalated")));
        all.put("broken", NEXT.with(By.KEPT, Set.of("broken")));
        all.put("a word of all", NEXT.withWords(List.of("orders")));
        all.put("a word of some", NEXT.withWords(List.of("errors")));
        all.put("a number", NEXT.withWords(List.of("#1000501")));
        all.put("two words", NEXT.withWords(List.of("order errors")));
        all.put("a word on every desk", Search.in(null, true, 20).withWords(List.of("errors")));
        all.put("a word of mine", NEXT.with(By.HOLDER, Set.of("agent1")).withWords(List.of("order")));
        return all;
    }
}
