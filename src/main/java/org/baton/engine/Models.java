package org.baton.engine;

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
    private final Map<ModelReader, ModelRefused> refused = new ConcurrentHashMap<>();
    private Map<String, ModelFile> read = Map.of();
    private volatile boolean started;

    Models(ModelFolder folder, List<ModelReader> readers) {
        this.folder = folder;
        this.readers = readers;
    }

    /** A desk that starts with a model it cannot use would break promises silently, so it does not start. */
    @Override
    public void start() {
        refresh();
        started = true;
        refused.values().stream().findFirst().ifPresent(it -> {
            throw it;
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
        Map<String, ModelFile> found = new TreeMap<>();
        folder.read().forEach(it -> found.put(it.path(), it));
        var before = read;
        read = found;
        readers.stream().filter(it -> concerns(it, before, found)).forEach(it -> load(it, found));
    }

    private static boolean concerns(ModelReader reader, Map<String, ModelFile> before, Map<String, ModelFile> found) {
        return found.values().stream().anyMatch(it -> reader.reads(it) && !it.equals(before.get(it.path())))
                || before.values().stream().anyMatch(it -> reader.reads(it) && !found.containsKey(it.path()));
    }

    private void load(ModelReader reader, Map<String, ModelFile> found) {
        try {
            reader.load(found.values().stream().filter(reader::reads).toList());
            refused.remove(reader);
        } catch (ModelRefused refusal) {
            log.error("Refused, what was used before stays in use: {}", refusal.getMessage());
            refused.put(reader, refusal);
        }
    }

    /** What the last saved files were refused for. */
    public List<ModelRefused> refused() {
        return List.copyOf(refused.values());
    }

    /** The file of this path as it was last read. */
    public Optional<ModelFile> file(String path) {
        return Optional.ofNullable(read.get(path));
    }
}
