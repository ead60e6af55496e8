package org.baton.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files in processes, rules and forms as they are saved, by path; a test may break one, in memory only. */
public record SavedModels(Map<String, String> files) {

    private static final String NAME = "\\w.*\\.(bpmn|dmn|form|drl|yaml|csv|svg)";

    public static SavedModels read() {
        var files = new TreeMap<String, String>();
        for (String folder : List.of("processes", "rules", "forms")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(it -> it.getFileName().toString().matches(NAME))
                        .toList()) {
                    files.put(path.toString().replace('\\', '/'), Files.readString(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The models in " + folder + " cannot be read", e);
            }
        }
        return new SavedModels(files);
    }

    /** As if the first of these words had been written otherwise. */
    SavedModels broken(String path, String was, String becomes) {
        String text = files.get(path);
        if (text == null || !text.contains(was)) {
            throw new IllegalArgumentException("Nothing to break: " + path + " has no " + was);
        }
        int at = text.indexOf(was);
        return with(path, text.substring(0, at) + becomes + text.substring(at + was.length()));
    }

    SavedModels with(String path, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path, text);
        return new SavedModels(changed);
    }

    SavedModels without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new SavedModels(changed);
    }

    List<Diagram> diagrams() {
        return all(".bpmn", Diagram.class);
    }

    List<Table> tables() {
        return all(".dmn", Table.class);
    }

    List<Form> forms() {
        return all(".form", Form.class);
    }

    /** What each file that cannot be read is refused for. */
    public Stream<String> unreadable() {
        return files.keySet().stream()
                .map(this::parsed)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Every folder of rules is a desk, but for the one that all share. */
    List<String> desks() {
        return ending("/desk.yaml").map(it -> it.split("/")[1]).toList();
    }

    JsonNode yaml(String path) {
        return files.containsKey(path) && parsed(path) instanceof JsonNode yaml ? yaml : MissingNode.getInstance();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    private Stream<String> ending(String end) {
        return files.keySet().stream().filter(it -> it.endsWith(end));
    }

    private <T> List<T> all(String end, Class<T> type) {
        return ending(end)
                .map(this::parsed)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Object parsed(String path) {
        return ModelText.read(path, files.get(path));
    }

    /** "acceptTicket" of "forms/acceptTicket.form". */
    static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
