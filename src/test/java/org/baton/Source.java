package org.baton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java file. */
record Source(String path, String text) {

    static List<Source> in(String folder) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(it -> it.toString().endsWith(".java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path.toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTest() {
        return path.startsWith("src/test/");
    }

    boolean isIn(String room) {
        return path.contains("/org/baton/" + room + "/");
    }

    /** Carries out a task of a diagram, or listens to one. */
    boolean isDelegate() {
        return !isTest()
                && text.matches("(?s).*\\bimplements [\\w, ]*\\b(JavaDelegate|TaskListener|ExecutionListener)\\b.*");
    }

    /** From the line that opens the class to its end. */
    long bodyLines() {
        return text.lines().dropWhile(it -> !it.matches(".*\\bclass \\w+.*")).count();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
