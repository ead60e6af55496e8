package org.baton.ticket;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Files of messages, kept in pieces of at most 1 MiB. */
@Repository
public class Attachments {

    private static final int PIECE = 1 << 20;

    private final JdbcClient sql;

    Attachments(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long message, List<Upload> files) {
        files.forEach(it -> add(message, it));
    }

    /** All files of the messages of these tickets, and of those merged into them, in the order in which they came. */
    public List<Attachment> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("""
                                select a.*, m.ticket from baton.attachment a join baton.message m on m.id = a.message
                                where a.message in (select id from baton.message where ticket in (
                                    select number from baton.ticket where number in (:tickets)
                                    union
                                    select number from baton.ticket where merged_into in (:tickets)))
                                order by a.id
                                """)
                        .param("tickets", tickets)
                        .query(Attachments::attachment)
                        .list();
    }

    /** A file, if it belongs to a message of this ticket that the reader may see. */
    Optional<Attachment> find(String ticket, long id, boolean forAgent) {
        return sql.sql("""
                        select a.*, m.ticket from baton.attachment a join baton.message m on m.id = a.message
                        where a.id = :id and m.ticket = :ticket and (:forAgent or m.kind not in (:internal))
                        """)
                .param("id", id)
                .param("ticket", ticket)
                .param("forAgent", forAgent)
                .param("internal", Message.Kind.INTERNAL)
                .query(Attachments::attachment)
                .optional();
    }

    byte[] content(long attachment) {
        var content = new ByteArrayOutputStream();
        sql.sql("select content from baton.attachment_piece where attachment = ? order by n")
                .param(attachment)
                .query((row, n) -> row.getBytes("content"))
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    private void add(long message, Upload file) {
        byte[] content = file.content() == null ? new byte[0] : file.content();
        var key = new GeneratedKeyHolder();
        sql.sql("insert into baton.attachment (message, name, type, size) values (?, ?, ?, ?)")
                .params(message, file.name(), file.type(), content.length)
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length));
            sql.sql("insert into baton.attachment_piece (attachment, n, content) values (?, ?, ?)")
                    .params(id, from / PIECE, piece)
                    .update();
        }
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("ticket"),
                row.getLong("message"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("size"));
    }
}
