package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What a room has logged from now on, as a pattern writes it. */
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PatternLayout layout = new PatternLayout();
    private final Logger logger;

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    public static LogLines of(String room, String pattern) {
        var logger = (Logger) LoggerFactory.getLogger(room);
        var lines = new LogLines(logger);
        lines.layout.setContext(logger.getLoggerContext());
        lines.layout.setPattern(pattern);
        lines.layout.start();
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(layout.doLayout(event));
    }

    /** There is a line that says this, and each that does begins like that. */
    public void hasEach(String says, String beginning) {
        await().untilAsserted(() -> assertThat(lines)
                .filteredOn(it -> it.contains(says))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(beginning)));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(null);
    }
}
