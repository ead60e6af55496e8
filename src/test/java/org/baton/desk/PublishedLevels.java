package org.baton.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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

    /** A desk that is not published has the levels of one that is, changed. */
    public static void like(String published, String desk, UnaryOperator<String> change) {
        try {
            String text = change.apply(Files.readString(path(published)));
            TABLES.put(desk, read(new ByteArrayInputStream(text.getBytes(UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleTable read(String desk) {
        try (InputStream file = Files.newInputStream(path(desk))) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleTable read(InputStream file) {
        return RuleTable.of(Dmn.readModelFromStream(file), Levels.TABLE);
    }

    private static Path path(String desk) {
        return Path.of("rules", desk, Levels.TABLE + ".dmn");
    }
}
