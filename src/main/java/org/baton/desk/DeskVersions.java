package org.baton.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every desk.yaml that was ever in force. */
@Repository
class DeskVersions {

    /**
     * One of them.
     *
     * @param hash of desk.yaml and the tables together
     * @param source the text of desk.yaml
     */
    record DeskVersion(String desk, int version, String hash, String source, Instant madeAt) {}

    private static final String SELECT = "select desk, version, hash, source, made_at from baton.desk_version ";

    private final JdbcClient sql;

    DeskVersions(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<DeskVersion> latest(String desk) {
        return find(SELECT + "where desk = ? order by version desc fetch first 1 rows only", desk);
    }

    Optional<DeskVersion> find(String desk, int version) {
        return find(SELECT + "where desk = ? and version = ?", desk, version);
    }

    void add(DeskVersion version) {
        sql.sql("insert into baton.desk_version (desk, version, hash, source, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        version.desk(),
                        version.version(),
                        version.hash(),
                        version.source(),
                        version.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<DeskVersion> find(String query, Object... values) {
        return sql.sql(query)
                .params(values)
                .query((row, n) -> new DeskVersion(
                        row.getString("desk"),
                        row.getInt("version"),
                        row.getString("hash"),
                        row.getString("source"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
