package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.ticket.Appointment.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All trainings by appointment, and the time of trainers that they take. */
@Repository
public class Appointments {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Appointments(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    public Optional<Appointment> find(String ticket) {
        return sql.sql("select * from baton.training where ticket = ?")
                .param(ticket)
                .query(Appointments::appointment)
                .optional();
    }

    /** From now on it is to be agreed on; nothing is offered yet. */
    public void begin(String ticket) {
        sql.sql("insert into baton.training (ticket, state, offered) values (?, 'open', '')")
                .param(ticket)
                .update();
    }

    /** Offers these slots instead of any before. */
    public void offer(String ticket, List<Instant> slots) {
        String offered = slots.stream().map(Instant::toString).collect(Collectors.joining(","));
        sql.sql("update baton.training set state = 'open', offered = ?, ended_at = null where ticket = ?")
                .params(offered, ticket)
                .update();
        events.publishEvent(new AppointmentChanged(ticket));
    }

    /**
     * Takes this time of the trainer's, and gives back what was booked before.
     *
     * @param grains of the trainer's time that it takes
     * @throws org.springframework.dao.DuplicateKeyException if somebody else has just taken it
     */
    public void book(String ticket, String trainer, Instant start, Instant end, List<Instant> grains) {
        giveBack(ticket);
        grains.forEach(it -> sql.sql("insert into baton.training_quarter (trainer, quarter, ticket) values (?, ?, ?)")
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

    /** It came to an end: held, or nothing was agreed on. What has ended already stays as it is. */
    public void ended(String ticket, State state, Instant at) {
        int open = sql.sql("update baton.training set state = ?, ended_at = ? where ticket = ? and ended_at is null")
                .params(code(state), Column.moment(at), ticket)
                .update();
        if (open > 0) {
            events.publishEvent(new AppointmentChanged(ticket));
        }
    }

    /** What these trainers have before them, or are at, at that moment. */
    public List<Appointment> booked(Set<String> trainers, Instant at) {
        return trainers.isEmpty()
                ? List.of()
                : sql.sql("""
                        select * from baton.training
                        where state = 'booked' and trainer in (:trainers) and ends_at > :at order by starts_at, ticket
                        """)
                        .param("trainers", trainers)
                        .param("at", Column.moment(at))
                        .query(Appointments::appointment)
                        .list();
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
                row.getInt("sequence"),
                Column.moment(row, "ended_at"));
    }
}
