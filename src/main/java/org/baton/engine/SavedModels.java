package org.baton.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The model files as they lie on the disk, where people edit them. */
@Component
public class SavedModels {

    private final ModelFolder folder;
    private final Models models;

    SavedModels(ModelFolder folder, Models models) {
        this.folder = folder;
        this.models = models;
    }

    /**
     * A file in use.
     *
     * @param at when it was saved, to the second; null if it is packed into the jar
     * @param by whose file it is for the operating system; null if that does not tell
     */
    public record Saved(String path, Instant at, String by) {}

    /** Those whose paths begin so. */
    public List<Saved> below(String beginning) {
        return models.paths().stream()
                .filter(it -> it.startsWith(beginning))
                .map(this::saved)
                .toList();
    }

    /** Whether the models can be changed here, or are those packed into the jar. */
    public boolean canBeChanged() {
        return folder.onDisk().isPresent();
    }

    /** Saves a file as an editor does, but never half of it: whoever reads it meanwhile reads the old one. */
    public synchronized void change(String path, UnaryOperator<String> change) {
        Path root = folder.onDisk()
                .orElseThrow(() -> new Conflict(Sentence.of(
                        "The models in use are packed into the program, where nothing can be saved. Start Baton beside"
                                + " the folders processes, rules and forms, or name their place in baton.models.")));
        if (!Files.isRegularFile(root.resolve(path))) {
            throw new NotFound("There is no file {0} to save this into.", path);
        }
        try {
            Path file = root.resolve(path).toRealPath();
            replace(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be saved", e);
        }
        models.refresh();
    }

    /** Beside it first, since only within a folder one file takes another's place at once. */
    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".", ".saving");
        try {
            Files.writeString(beside, text, StandardOpenOption.SYNC);
            var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(beside, rights.readAttributes().permissions());
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Saved saved(String path) {
        return folder.onDisk()
                .map(it -> it.resolve(path))
                .filter(Files::exists)
                .map(it -> new Saved(path, at(it), by(it)))
                .orElse(new Saved(path, null, null));
    }

    private static Instant at(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException gone) {
            return null;
        }
    }

    private static String by(Path file) {
        try {
            return Files.getOwner(file).getName();
        } catch (IOException | UnsupportedOperationException unknown) {
            return null;
        }
    }
}
