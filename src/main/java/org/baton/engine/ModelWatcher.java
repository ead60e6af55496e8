package org.baton.engine;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees that a model file has been saved and has it read again, so that an analyst needs no restart. */
@Component
class ModelWatcher implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ModelWatcher.class);
    private static final List<String> FOLDERS = List.of("processes", "rules", "forms");
    /** Editors save in several steps; what follows within this time is the same save. */
    private static final long QUIET_MILLIS = 300;

    private final ModelFolder folder;
    private final Models models;
    private WatchService watch;

    ModelWatcher(ModelFolder folder, Models models) {
        this.folder = folder;
        this.models = models;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() throws IOException {
        if (folder.onDisk().isPresent()) {
            watch = FileSystems.getDefault().newWatchService();
            registerAll(folder.onDisk().get());
            var thread = new Thread(this::follow, "model-watcher");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void registerAll(Path root) throws IOException {
        for (String name : FOLDERS) {
            try (Stream<Path> paths = Files.walk(root.resolve(name))) {
                for (Path path : paths.filter(Files::isDirectory).toList()) {
                    register(path);
                }
            }
        }
    }

    private void register(Path path) throws IOException {
        path.register(
                watch,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void follow() {
        try {
            while (true) {
                WatchKey key = watch.take();
                while (key != null) {
                    registerNewFolders(key);
                    key.reset();
                    key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                refresh();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            log.debug("No longer watching the models");
        }
    }

    private void registerNewFolders(WatchKey key) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && key.watchable() instanceof Path parent) {
                Path path = parent.resolve(name);
                try {
                    if (Files.isDirectory(path)) {
                        register(path);
                    }
                } catch (IOException e) {
                    log.warn("The folder {} cannot be watched; restart after changing it", path, e);
                }
            }
        }
    }

    private void refresh() {
        try {
            models.refresh();
        } catch (RuntimeException e) {
            log.error("The saved models could not be read; what was used before stays in use", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
    }
}
