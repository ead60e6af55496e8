package org.baton.desk;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.baton.TestDatabase;
import org.baton.engine.DeskModels;
import org.baton.engine.ModelFile;
import org.baton.engine.Organisation;
import org.baton.engine.TaskFilters;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room with a database and an engine of its own, and the files of {@code rules/} as an analyst may change them. */
final class DeskHouse implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Map<String, ModelFile> files = new TreeMap<>();
    private final DataSourceTransactionManager transactions;
    private final DeskFolders folders;
    final ProcessEngine engine;
    final JdbcClient sql;
    final DeskVersions versions;
    final Desks desks;
    final Texts texts;

    DeskHouse(TestDatabase database) {
        transactions = new DataSourceTransactionManager(database.data());
        engine = engine(database);
        sql = JdbcClient.create(database.data());
        versions = new DeskVersions(sql);
        desks = new Desks(versions);
        texts = new Texts(desks);
        folders = new DeskFolders(loader(), desks, texts);
        reset();
    }

    /** The files as they are published. */
    void reset() {
        files.clear();
        published().stream().filter(folders::reads).forEach(it -> files.put(it.path(), it));
    }

    DeskHouse load() {
        folders.load(List.copyOf(files.values()));
        return this;
    }

    DeskHouse save(String path, String text) {
        files.put(path, new ModelFile(path, text));
        return this;
    }

    DeskHouse change(String path, UnaryOperator<String> change) {
        return save(path, change.apply(files.get(path).text()));
    }

    DeskHouse delete(String path) {
        files.remove(path);
        return this;
    }

    /** The same folder under another name. */
    DeskHouse copy(String from, String to) {
        files.keySet().stream()
                .filter(it -> it.startsWith("rules/" + from + "/"))
                .toList()
                .forEach(it -> copyFile(it, it.replace("rules/" + from + "/", "rules/" + to + "/")));
        return this;
    }

    DeskHouse copyFile(String from, String to) {
        return save(to, files.get(from).text());
    }

    /** All files below a folder that has a folder {@code rules} in it. */
    DeskHouse saveAll(Path root) {
        files(root).forEach(it -> files.put(it.path(), it));
        return this;
    }

    /** Deletes the desk's folder. */
    DeskHouse forget(String desk) {
        files.keySet().removeIf(it -> it.startsWith("rules/" + desk + "/"));
        return this;
    }

    @Override
    public void close() {
        engine.close();
    }

    static List<ModelFile> published() {
        return files(Path.of(""));
    }

    private static List<ModelFile> files(Path root) {
        try (Stream<Path> paths = Files.walk(root.resolve("rules"))) {
            return paths.filter(Files::isRegularFile)
                    .sorted()
                    .map(it -> new ModelFile(root.relativize(it).toString().replace('\\', '/'), read(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a transaction, as under Spring. */
    private DeskLoader loader() {
        var transaction = new TransactionTemplate(transactions);
        return new DeskLoader(
                versions,
                new DeskModels(engine.getRepositoryService()),
                mock(Organisation.class),
                mock(TaskFilters.class),
                Clock.fixed(NOW, ZoneOffset.UTC)) {
            @Override
            public Desk load(DeskFolder folder, Words words) {
                return transaction.execute(status -> super.load(folder, words));
            }
        };
    }

    private ProcessEngine engine(TestDatabase database) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database.data());
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("desk" + System.nanoTime());
        return configuration.buildProcessEngine();
    }
}
