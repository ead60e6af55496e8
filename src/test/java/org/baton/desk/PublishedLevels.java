package org.baton.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baton.engine.DeskTables;
import org.baton.engine.RuleTable;
import org.camunda.bpm.model.dmn.Dmn;

/** The levels as the desks' files have them, without an engine to which they are deployed. */
public final class PublishedLevels {

    private static final Map<String, RuleTable> TABLES = new ConcurrentHashMap<>();

    private PublishedLevels() {}

    public static Levels ofDesks() {
        DeskTables tables = mock(DeskTables.class);
        when(tables.of(any(), anyInt(), eq(Levels.TABLE)))
                .thenAnswer(call -> TABLES.computeIfAbsent(call.getArgument(0), PublishedLevels::read));
        return new Levels(tables);
    }

    private static RuleTable read(String desk) {
        try (InputStream file = Files.newInputStream(Path.of("rules", desk, Levels.TABLE + ".dmn"))) {
            return RuleTable.of(Dmn.readModelFromStream(file), Levels.TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
