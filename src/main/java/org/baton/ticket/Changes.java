package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baton.engine.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Everything that leads have looked at or applied. */
@Repository
public class Changes {

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return its id */
    public long add(String desk, String process, int becomes, String by, Instant at) {
        var key = new GeneratedKeyHolder();
        sql.sql(
                        "insert into baton.desk_change (desk, process, becomes, state, looked_by, looked_at) values (?, ?, ?, ?, ?, ?)")
                .params(desk, process, becomes, Change.State.LOOKING.name(), by, Column.moment(at))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public Optional<Change> find(long id) {
        return one("where id = ?", id);
    }

    public Change get(long id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** Keeps everybody else from applying or dropping it until the transaction ends. */
    public Change lock(long id) {
        return one("where id = ? for update", id).orElseThrow(() -> unknown(id));
    }

    /** Those that nobody has dropped since, the latest of each process and of the desk itself, which comes first. */
    public List<Change> latest(String desk) {
        return sql.sql("""
                        select * from baton.desk_change where id in (
                            select max(id) from baton.desk_change where desk = ? and state <> 'DROPPED' group by process)
                        order by case when process is null then 0 else 1 end, process
                        """).param(desk).query(Changes::change).list();
    }

    /** @param process null for the desk's calendar and tables */
    public Optional<Change> latest(String desk, String process) {
        return latest(desk).stream()
                .filter(it -> Objects.equals(it.process(), process))
                .findFirst();
    }

    /** Those that were applied, the latest first. */
    public List<Change> applied(String desk, int most) {
        return sql.sql("""
                        select * from baton.desk_change where desk = ? and state = 'APPLYING'
                        order by id desc fetch first %d rows only
                        """.formatted(most)).param(desk).query(Changes::change).list();
    }

    public void stateIs(long id, Change.State state) {
        sql.sql("update baton.desk_change set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    public void applied(long id, String by, Instant at, String reason) {
        sql.sql("update baton.desk_change set state = ?, applied_by = ?, applied_at = ?, reason = ? where id = ?")
                .params(Change.State.APPLYING.name(), by, Column.moment(at), reason, id)
                .update();
    }

    /** To be thrown where there is none of this id, or the caller is not to know of it. */
    public static NotFound unknown(long id) {
        return new NotFound("There is no change {0}.", id);
    }

    private Optional<Change> one(String which, Object value) {
        return sql.sql("select * from baton.desk_change " + which)
                .param(value)
                .query(Changes::change)
                .optional();
    }

    private static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getString("desk"),
                row.getString("process"),
                row.getInt("becomes"),
                Change.State.valueOf(row.getString("state")),
                row.getString("looked_by"),
                Column.moment(row, "looked_at"),
                row.getString("applied_by"),
                Column.moment(row, "applied_at"),
                row.getString("reason"));
    }
}
