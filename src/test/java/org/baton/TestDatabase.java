package org.baton;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with our tables in it, for tests that need no application around them. */
public record TestDatabase(DataSource data) {

    private static EmbeddedPostgres server;

    public static TestDatabase h2() {
        DataSource data = new EmbeddedDatabaseBuilder()
                .generateUniqueName(true)
                .setType(EmbeddedDatabaseType.H2)
                .build();
        return migrated(data, "BATON");
    }

    public static TestDatabase postgres() {
        return migrated(server().getDatabase("postgres", newDatabase()), "baton");
    }

    /** Of an empty database, for an application that migrates it itself; the user is postgres. */
    static String postgresUrl() {
        return server().getJdbcUrl("postgres", newDatabase());
    }

    /** One database for each call. */
    private static String newDatabase() {
        String name = "test_" + Long.toString(System.nanoTime(), 36);
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One server for all tests of the run. */
    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase migrated(DataSource data, String schema) {
        Flyway.configure()
                .dataSource(data)
                .schemas(schema)
                .defaultSchema(schema)
                .load()
                .migrate();
        return new TestDatabase(data);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(new DataSourceTransactionManager(data)).execute(status -> work.get());
    }
}
