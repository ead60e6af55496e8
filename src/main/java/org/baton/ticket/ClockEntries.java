package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the clocks of tickets stopped and went on. */
@Repository
public class ClockEntries {

    private final JdbcClient sql;

    ClockEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stops the clocks; does nothing if they stand still already. */
    public void paused(String ticket, Instant at, String why) {
        if (!standStill(ticket)) {
            add(new ClockEntry(ticket, at, ClockEntry.Kind.PAUSED, why));
        }
    }

    /** Lets the clocks go on; does nothing if they run already. */
    public void resumed(String ticket, Instant at, String why) {
        if (standStill(ticket)) {
            add(new ClockEntry(ticket, at, ClockEntry.Kind.RESUMED, why));
        }
    }

    /** All entries of these tickets, first things first. */
    public List<ClockEntry> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("select * from baton.clock_entry where ticket in (:tickets) order by id")
                        .param("tickets", tickets)
                        .query(ClockEntries::entry)
                        .list();
    }

    /** First things first; the last one may still last. */
    public List<Pause> pauses(String ticket) {
        return pauses(of(List.of(ticket)));
    }

    static List<Pause> pauses(List<ClockEntry> entries) {
        var pauses = new ArrayList<Pause>();
        for (ClockEntry entry : entries) {
            if (entry.kind() == ClockEntry.Kind.PAUSED) {
                pauses.add(new Pause(entry.at(), null));
            } else {
                int last = pauses.size() - 1;
                pauses.set(last, new Pause(pauses.get(last).from(), entry.at()));
            }
        }
        return pauses;
    }

    private boolean standStill(String ticket) {
        List<Pause> pauses = pauses(ticket);
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).open();
    }

    private void add(ClockEntry entry) {
        sql.sql("insert into baton.clock_entry (ticket, at, kind, why) values (?, ?, ?, ?)")
                .params(entry.ticket(), Column.moment(entry.at()), entry.kind().name(), entry.why())
                .update();
    }

    private static ClockEntry entry(ResultSet row, int n) throws SQLException {
        return new ClockEntry(
                row.getString("ticket"),
                Column.moment(row, "at"),
                ClockEntry.Kind.valueOf(row.getString("kind")),
                row.getString("why"));
    }
}
