package org.baton.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.baton.engine.ModelRefused;
import org.baton.engine.Sentence;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Keys and values of a YAML file. What is asked for is known; {@link #end} refuses whatever else stands there. */
final class Section {

    private final YamlFile file;
    private final Sentence name;
    private final Node node;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Section(YamlFile file, Sentence name, Node node) {
        this.file = file;
        this.name = name;
        this.node = node;
        if (!(node instanceof MappingNode map)) {
            throw file.refused(node, Sentence.of("{0} has to consist of keys and values", name));
        }
        map.getValue().forEach(this::add);
    }

    private void add(NodeTuple entry) {
        String key = file.text(entry.getKeyNode(), Sentence.of("a key"));
        if (keys.put(key, entry.getKeyNode()) != null) {
            throw file.refused(entry.getKeyNode(), Sentence.of("\"{0}\" stands twice in {1}", key, name));
        }
        values.put(key, entry.getValueNode());
    }

    String text(String key) {
        return value(key, it -> it);
    }

    /** The value, read; what the reader refuses with an IllegalArgumentException is refused with its line. */
    <T> T value(String key, Function<String, T> read) {
        return file.read(wanted(key), quoted(key), read);
    }

    <T> Optional<T> optional(String key, Function<String, T> read) {
        return has(key) ? Optional.of(value(key, read)) : Optional.empty();
    }

    <T> List<T> list(String key, Function<String, T> read) {
        Node value = wanted(key);
        if (!(value instanceof SequenceNode items)) {
            throw file.refused(value, Sentence.of("\"{0}\" has to be a list, like [one, two]", key));
        }
        var list = new ArrayList<T>();
        for (Node item : items.getValue()) {
            T one = file.read(item, Sentence.of("an entry of \"{0}\"", key), read);
            if (list.contains(one)) {
                throw file.refused(item, Sentence.of("\"{0}\" stands twice in {1}", one, quoted(key)));
            }
            list.add(one);
        }
        return List.copyOf(list);
    }

    /** As {@link #list}; a list that is not there is empty. */
    <T> List<T> optionalList(String key, Function<String, T> read) {
        return has(key) ? list(key, read) : List.of();
    }

    /** A section of fixed keys below this one. */
    <T> T section(String key, Function<Section, T> read) {
        return whole(new Section(file, quoted(key), wanted(key)), read);
    }

    <T> Optional<T> optionalSection(String key, Function<Section, T> read) {
        return has(key) ? Optional.of(section(key, read)) : Optional.empty();
    }

    /** What the analyst has named as they like, below a key that may be left out: plans, fields, days. */
    <K, T> Map<K, T> all(String key, Function<String, K> readName, BiFunction<Section, String, T> readValue) {
        var found = new LinkedHashMap<K, T>();
        optionalSection(key, below -> {
            below.keys.forEach((name, at) -> {
                if (found.put(file.read(at, quoted(key), readName), readValue.apply(below, name)) != null) {
                    throw file.refused(at, Sentence.of("\"{0}\" stands twice in {1}", name, quoted(key)));
                }
            });
            return found;
        });
        return Collections.unmodifiableMap(found);
    }

    /** Refuses keys that nobody has asked for, unless the file is a past one. */
    void end() {
        keys.keySet().stream()
                .filter(it -> !asked.contains(it) && !file.isPast())
                .findFirst()
                .ifPresent(it -> {
                    throw file.refused(
                            keys.get(it),
                            Sentence.of("\"{0}\" is not known in {1}; known are {2}", it, name, List.copyOf(asked)));
                });
    }

    /** To refuse what is wrong with a key's value as a whole. */
    ModelRefused refused(String key, Sentence reason) {
        return file.refused(values.getOrDefault(key, node), reason);
    }

    private static Sentence quoted(String key) {
        return Sentence.of("\"{0}\"", key);
    }

    private boolean has(String key) {
        asked.add(key);
        return values.containsKey(key) && !values.get(key).getTag().equals(Tag.NULL);
    }

    private Node wanted(String key) {
        if (!has(key)) {
            throw file.refused(keys.getOrDefault(key, node), Sentence.of("\"{0}\" is missing in {1}", key, name));
        }
        return values.get(key);
    }

    private static <T> T whole(Section section, Function<Section, T> read) {
        T result = read.apply(section);
        section.end();
        return result;
    }
}
