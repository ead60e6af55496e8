package org.baton.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A copy of the database file, whole and of one moment, while the desk goes on working. */
@Component
@WebEndpoint(id = "backup")
class Backup {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private final JdbcTemplate sql;
    private final Path folder;
    private final Clock clock;

    /** A text, because Spring would look for a Path among the web server's own files first. */
    Backup(JdbcTemplate sql, @Value("${baton.data}") String data, Clock clock) {
        this.sql = sql;
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("backup");
        this.clock = clock;
    }

    @WriteOperation
    public WebEndpointResponse<Map<String, String>> make() throws IOException {
        if (!Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>) Backup::isFile))) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "Only the embedded database is copied here; for PostgreSQL use pg_dump."),
                    HttpStatus.CONFLICT.value());
        }
        Files.createDirectories(folder);
        Path file = folder.resolve("baton-" + MOMENT.format(clock.instant()) + ".zip");
        sql.update("backup to ?", file.toString());
        forOwnerOnly(file);
        return new WebEndpointResponse<>(Map.of("file", file.toString()));
    }

    private static boolean isFile(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:file:");
    }

    /** All that customers ever wrote is in it. */
    private static void forOwnerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
