package org.baton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.customer.Customers;
import org.baton.desk.Desks;
import org.baton.intake.LogImport;
import org.baton.ticket.PastTickets;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;

/**
 * {@code java -jar baton.jar import-log FILE --desk=onebox --zone=Europe/Rome}: makes closed tickets of another help
 * desk's log. Settings of the application can be given along, such as {@code --baton.data=…}.
 */
final class ImportLog {

    static final String COMMAND = "import-log";

    private static final String DESK = "--desk=";
    private static final String ZONE = "--zone=";
    private static final int H2_IS_IN_USE = 90020;

    private ImportLog() {}

    /** @return the exit code */
    static int run(String[] args) {
        var files = Stream.of(args).skip(1).filter(it -> !it.startsWith("--")).toList();
        Optional<String> desk = option(args, DESK);
        if (files.size() != 1 || desk.isEmpty()) {
            System.err.println("Say the file and the desk:"
                    + " java -jar baton.jar import-log FILE --desk=onebox [--zone=Europe/Rome];"
                    + " without a zone, the log's times are read as the desk's.");
            return 2;
        }
        try {
            return read(Path.of(files.get(0)), desk.get(), option(args, ZONE).map(ZoneId::of), args);
        } catch (DateTimeException unknown) {
            System.err.println("There is no such zone: " + unknown.getMessage() + "; a zone is like Europe/Rome.");
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
        } catch (NoSuchFileException nothing) {
            System.err.println("There is no file " + nothing.getMessage() + ".");
        } catch (IOException unreadable) {
            System.err.println("The file cannot be read: " + unreadable.getMessage());
        }
        return 1;
    }

    private static int read(Path file, String desk, Optional<ZoneId> zone, String[] args) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (var application = new SpringApplicationBuilder(OnlyRecords.class)
                .web(WebApplicationType.NONE)
                .run(settings(args))) {
            application
                    .getBean(LogImport.class)
                    .run(file, desk, zone.orElse(null), System.err::println)
                    .forEach(System.out::println);
            return 0;
        } catch (RuntimeException failed) {
            throw inUse(failed)
                    ? new IllegalArgumentException("The database is in use: stop Baton first, and start it afterwards.")
                    : failed;
        }
    }

    /** The demo's file belongs to one program at a time; PostgreSQL serves both. */
    private static boolean inUse(Throwable failed) {
        return failed != null
                && (failed instanceof SQLException it && it.getErrorCode() == H2_IS_IN_USE || inUse(failed.getCause()));
    }

    private static Optional<String> option(String[] args, String name) {
        return Arrays.stream(args)
                .filter(it -> it.startsWith(name))
                .map(it -> it.substring(name.length()))
                .findFirst();
    }

    private static String[] settings(String[] args) {
        var given = Stream.of(args).filter(it -> it.startsWith("--") && !it.startsWith(DESK) && !it.startsWith(ZONE));
        return Stream.concat(Stream.of("--logging.level.root=off"), given).toArray(String[]::new);
    }

    /** Our tables without the engine, so that nothing is deployed, run or told by an import. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = {LogImport.class, Desks.class, Customers.class, PastTickets.class},
            useDefaultFilters = false,
            includeFilters = @Filter(Repository.class),
            lazyInit = true)
    @Import({LogImport.class, Desks.class})
    static class OnlyRecords {}
}
