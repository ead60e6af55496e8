package org.baton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of processes, rules and forms that a test may change as an analyst does, file by file. */
public record OwnModels(Path root) {

    private static final List<String> FOLDERS = List.of("processes", "rules", "forms");

    public static OwnModels copy() {
        try {
            var models = new OwnModels(Files.createTempDirectory("baton-models"));
            FOLDERS.forEach(it -> models.add(Path.of(it), it));
            Runtime.getRuntime().addShutdownHook(new Thread(models::delete));
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a folder with all that is in it. */
    public void add(Path from, String as) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = root.resolve(as).resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void save(String path, String text) {
        try {
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves the file with this instead of that, which must be there. */
    public void replace(String path, String that, String by) {
        change(path, text -> {
            if (!text.contains(that)) {
                throw new IllegalArgumentException(path + " has no " + that);
            }
            return text.replace(that, by);
        });
    }

    public void change(String path, UnaryOperator<String> change) {
        save(path, change.apply(text(path)));
    }

    /** Saves the file as it is published. */
    public void restore(String path) {
        try {
            save(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        delete(root);
    }

    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
