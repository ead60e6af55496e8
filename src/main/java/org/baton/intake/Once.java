package org.baton.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which call has made which ticket; the database sees to it that no two make one. */
@Repository
class Once {

    /** @param content what was sent with it */
    record Seen(String content, String ticket) {}

    private final JdbcClient sql;
    private final ObjectMapper json;

    Once(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another call was first, once that has been committed */
    void remember(OnceKey key, String content, String ticket, Instant at) {
        sql.sql("""
                        insert into baton.idempotency (client, desk, idempotency_key, content, ticket, received_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(key.client(), key.desk(), key.key(), content, ticket, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Seen> find(OnceKey key) {
        return sql.sql("""
                        select content, ticket from baton.idempotency
                        where client = ? and desk = ? and idempotency_key = ?
                        """)
                .params(key.client(), key.desk(), key.key())
                .query((row, n) -> new Seen(row.getString("content"), row.getString("ticket")))
                .optional();
    }

    /** The same for calls that say the same, however they are laid out. */
    String content(Object call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), call);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("What was read as JSON can be written as JSON", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
