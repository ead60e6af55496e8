package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found when delivered tickets were reviewed. Decides nothing: neither dispatch nor a promise asks for it. */
@Repository
public class Reviews {

    private final JdbcClient sql;

    Reviews(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(Review review) {
        sql.sql("""
                        insert into baton.review (ticket, agent, reviewer, verdict, marks, remark, reviewed_at)
                        values (:ticket, :agent, :reviewer, :verdict, :marks, :remark, :at)
                        """)
                .param("ticket", review.ticket())
                .param("agent", review.agent())
                .param("reviewer", review.reviewer())
                .param("verdict", review.verdict())
                .param("marks", Column.json(review.marks()))
                .param("remark", review.remark())
                .param("at", Column.moment(review.at()))
                .update();
    }

    /** The agent has read the latest review of the ticket. */
    public void read(String ticket, Instant at, String answer) {
        sql.sql("""
                        update baton.review set read_at = :at, answer = :answer
                        where id = (select max(id) from baton.review where ticket = :ticket)
                        """)
                .param("at", Column.moment(at))
                .param("answer", answer)
                .param("ticket", ticket)
                .update();
    }

    public Optional<Review> latest(String ticket) {
        return of(ticket).stream().reduce((earlier, later) -> later);
    }

    /** First things first. */
    public List<Review> of(String ticket) {
        return sql.sql("select * from baton.review where ticket = ? order by id")
                .param(ticket)
                .query(Reviews::review)
                .list();
    }

    private static Review review(ResultSet row, int n) throws SQLException {
        return new Review(
                row.getLong("id"),
                row.getString("ticket"),
                row.getString("agent"),
                row.getString("reviewer"),
                row.getString("verdict"),
                marks(Column.map(row, "marks")),
                row.getString("remark"),
                Column.moment(row, "reviewed_at"),
                Column.moment(row, "read_at"),
                row.getString("answer"));
    }

    private static Map<String, Integer> marks(Map<String, Object> kept) {
        var marks = new TreeMap<String, Integer>();
        kept.forEach((criterion, mark) -> marks.put(criterion, ((Number) mark).intValue()));
        return marks;
    }
}
