package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What customers, agents and the desk have said about tickets. */
@Repository
public class Conversation {

    private final JdbcClient sql;
    private final Attachments attachments;
    private final TicketWords words;

    Conversation(JdbcClient sql, Attachments attachments, TicketWords words) {
        this.sql = sql;
        this.attachments = attachments;
        this.words = words;
    }

    /** @return the id of the message */
    public long add(String ticket, Instant at, Author author, Message.Kind kind, String body, List<Upload> files) {
        return add(new Message(0, ticket, at, author, kind, body, null), files, body);
    }

    /** @return the id of the message */
    public long add(Message message, List<Upload> files) {
        return add(message, files, message.body());
    }

    /** The request itself; its number, its subject and who wrote it are searched with the text. */
    void open(NewTicket ticket) {
        Request request = ticket.request();
        String name = Stream.of(request.contactName(), request.contactEmail(), request.customer(), request.channel())
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElseThrow();
        var first = new Message(
                0,
                ticket.number(),
                ticket.receivedAt(),
                Author.customer(name),
                Message.Kind.CUSTOMER,
                ticket.body(),
                null);
        add(first, ticket.attachments(), TicketWords.of(ticket));
    }

    /**
     * All entries of these tickets and of those merged into them, in the order in which they were said. Whose they are is
     * asked twice, since H2 would begin the join with every message that there is, in order.
     */
    public List<Message> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("""
                                select m.*, k.survivor from baton.message m join (
                                    select number, number as survivor from baton.ticket where number in (:tickets)
                                    union all
                                    select number, merged_into from baton.ticket where merged_into in (:tickets)
                                ) k on m.ticket = k.number
                                where m.ticket in (
                                    select number from baton.ticket where number in (:tickets)
                                    union
                                    select number from baton.ticket where merged_into in (:tickets))
                                order by m.id
                                """)
                        .param("tickets", tickets)
                        .query(Conversation::message)
                        .list();
    }

    /** The text of the request itself. */
    public String requestOf(String ticket) {
        return sql.sql("select body from baton.message where ticket = ? order by id fetch first 1 rows only")
                .param(ticket)
                .query(String.class)
                .single();
    }

    private long add(Message message, List<Upload> files, String searched) {
        var key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into baton.message (ticket, at, author, author_kind, kind, body, raised_by)
                        values (:ticket, :at, :author, :authorKind, :kind, :body, :raisedBy)
                        """)
                .param("ticket", message.ticket())
                .param("at", Column.moment(message.at()))
                .param("author", message.author().name())
                .param("authorKind", message.author().kind().name())
                .param("kind", message.kind().code())
                .param("body", message.body())
                .param("raisedBy", message.raisedBy())
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        attachments.add(id, files);
        words.add(message.ticket(), searched, message.kind().internal());
        return id;
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("survivor"),
                Column.moment(row, "at"),
                new Author(Author.Kind.valueOf(row.getString("author_kind")), row.getString("author")),
                Message.Kind.of(row.getString("kind")),
                row.getString("body"),
                row.getString("raised_by"));
    }
}
