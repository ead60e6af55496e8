package org.baton.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The models in use: read at start by whoever uses their kind, and again when files have been saved. */
@Component
public class Models implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Models.class);

    /** When what the first call needs is made ready, as a phase of the application's start; models come first. */
    public static final int BEFORE_CALLS = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;

    private final ModelFolder folder;
    private final List<ModelReader> readers;
    private final Clock clock;
    private final Map<Object, List<Refusal>> refused = new ConcurrentHashMap<>();
    private volatile Map<String, ModelFile> read = Map.of();
    private volatile boolean started;

    /** What a saved file was refused for, and when. */
    public record Refusal(ModelRefused why, Instant at) {}

    Models(ModelFolder folder, List<ModelReader> readers, Clock clock) {
        this.folder = folder;
        this.readers = readers;
        this.clock = clock;
    }

    /** A desk that starts with a model it cannot use would break promises silently, so it does not start. */
    @Override
    public void start() {
        refresh();
        started = true;
        refused().stream().findFirst().ifPresent(it -> {
            throw it.why();
        });
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the first call can come in, which would find no desk. */
    @Override
    public int getPhase() {
        return BEFORE_CALLS;
    }

    /** Reads what has been saved since the last time; a file that cannot be used leaves what was used before. */
    public synchronized void refresh() {
        trying(folder, () -> {
            Map<String, ModelFile> found = new TreeMap<>();
            folder.read().forEach(it -> found.put(it.path(), it));
            var before = read;
            read = found;
            readers.stream().filter(it -> concerns(it, before, found)).forEach(it -> load(it, found));
        });
    }

    private static boolean concerns(ModelReader reader, Map<String, ModelFile> before, Map<String, ModelFile> found) {
        return found.values().stream().anyMatch(it -> reader.reads(it) && !it.equals(before.get(it.path())))
                || before.values().stream().anyMatch(it -> reader.reads(it) && !found.containsKey(it.path()));
    }

    private void load(ModelReader reader, Map<String, ModelFile> found) {
        trying(
                reader,
                () -> reader.load(found.values().stream().filter(reader::reads).toList()));
    }

    private void trying(Object who, Runnable step) {
        try {
            step.run();
            refused.remove(who);
        } catch (ModelRefused refusal) {
            refusal.all().forEach(it -> log.error("Refused, what was used before stays in use: {}", it.getMessage()));
            refused.put(
                    who,
                    refusal.all().map(it -> new Refusal(it, clock.instant())).toList());
        }
    }

    /** What the last saved files were refused for. */
    public List<Refusal> refused() {
        return refused.values().stream().flatMap(List::stream).toList();
    }

    /** The paths of all files as they were last read. */
    public List<String> paths() {
        return List.copyOf(read.keySet());
    }

    /** The file of this path as it was last read. */
    public Optional<ModelFile> file(String path) {
        return Optional.ofNullable(read.get(path));
    }
}
