package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.ticket.Appointment.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All trainings by appointment, and the time of trainers that they take. */
@Repository
public class Appointments {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final JdbcClient sql;

    Appointments(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Appointment> find(String ticket) {
        return sql.sql("select * from baton.training where ticket = ?")
                .param(ticket)
                .query(Appointments::appointment)
                .optional();
    }

    /** Offers these slots instead of any before. */
    public void offer(String ticket, List<Instant> slots) {
        String offered = slots.stream().map(Instant::toString).collect(Collectors.joining(","));
        if (find(ticket).isEmpty()) {
            sql.sql("insert into baton.training (ticket, state, offered) values (?, 'open', ?)")
                    .params(ticket, offered)
                    .update();
        }
        sql.sql("update baton.training set state = 'open', offered = ? where ticket = ?")
                .params(offered, ticket)
                .update();
    }

    /**
     * Takes this time of the trainer's, and gives back what was booked before.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else has just taken it
     */
    public void book(String ticket, String trainer, Instant start, Instant end) {
        giveBack(ticket);
        quarters(start, end)
                .forEach(it -> sql.sql("insert into baton.training_quarter (trainer, quarter, ticket) values (?, ?, ?)")
                        .params(trainer, Column.moment(it), ticket)
                        .update());
        sql.sql("""
                        update baton.training set state = 'booked', trainer = :trainer, starts_at = :start, ends_at = :end,
                            sequence = sequence + 1
                        where ticket = :ticket
                        """)
                .param("trainer", trainer)
                .param("start", Column.moment(start))
                .param("end", Column.moment(end))
                .param("ticket", ticket)
                .update();
    }

    /** The slot is there again; when it would have been is kept, so that both can be told. */
    public void free(String ticket) {
        giveBack(ticket);
        sql.sql(
                        "update baton.training set state = 'free', sequence = sequence + 1 where ticket = ? and state = 'booked'")
                .param(ticket)
                .update();
    }

    /** It came to an end: held, or nothing was agreed on. */
    public void ended(String ticket, State state) {
        sql.sql("update baton.training set state = ? where ticket = ?")
                .params(code(state), ticket)
                .update();
    }

    /** The quarters of an hour that these trainers have given away from then on. */
    public Map<String, Set<Instant>> taken(Set<String> trainers, Instant from) {
        var taken = new HashMap<String, Set<Instant>>();
        if (!trainers.isEmpty()) {
            sql.sql(
                            "select trainer, quarter from baton.training_quarter where trainer in (:trainers) and quarter >= :from")
                    .param("trainers", trainers)
                    .param("from", Column.moment(from.minus(QUARTER)))
                    .query((row, n) -> Map.entry(row.getString("trainer"), Column.moment(row, "quarter")))
                    .list()
                    .forEach(it -> taken.computeIfAbsent(it.getKey(), x -> new HashSet<>())
                            .add(it.getValue()));
        }
        return taken;
    }

    /** The beginnings of the quarters of an hour that a time touches. */
    public static Stream<Instant> quarters(Instant start, Instant end) {
        long whole = QUARTER.toSeconds();
        Instant first = Instant.ofEpochSecond(Math.floorDiv(start.getEpochSecond(), whole) * whole);
        return Stream.iterate(first, it -> it.isBefore(end), it -> it.plus(QUARTER));
    }

    private void giveBack(String ticket) {
        sql.sql("delete from baton.training_quarter where ticket = ?")
                .param(ticket)
                .update();
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Appointment appointment(ResultSet row, int n) throws SQLException {
        return new Appointment(
                row.getString("ticket"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Arrays.stream(row.getString("offered").split(","))
                        .filter(it -> !it.isEmpty())
                        .map(Instant::parse)
                        .toList(),
                row.getString("trainer"),
                Column.moment(row, "starts_at"),
                Column.moment(row, "ends_at"),
                row.getInt("sequence"));
    }
}
