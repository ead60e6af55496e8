package org.baton.desk;

import java.io.StringReader;
import java.util.function.Function;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file of which nothing is read but keys, texts and lists: what is wrong in it can be told with its line. */
final class YamlFile {

    private final ModelFile file;
    private final boolean past;

    YamlFile(ModelFile file) {
        this(file, false);
    }

    private YamlFile(ModelFile file, boolean past) {
        this.file = file;
        this.past = past;
    }

    /** A file that was in force once: what nobody asks for any more was right then. */
    static YamlFile past(ModelFile file) {
        return new YamlFile(file, true);
    }

    boolean isPast() {
        return past;
    }

    /** The whole file, for keys that are known. */
    Section read() {
        return new Section(this, "the file", root());
    }

    /** The whole file, for keys that anybody may make up. */
    MappingNode root() {
        Node root = compose();
        if (!(root instanceof MappingNode map)) {
            throw new ModelRefused(
                    file.path(), "line 1", "it has to consist of keys and values, like \"name: OneBox\"");
        }
        return map;
    }

    private Node compose() {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? ""
                    : "line " + (e.getProblemMark().getLine() + 1);
            throw new ModelRefused(file.path(), place, "it is no YAML: " + e.getProblem(), e);
        }
    }

    String text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            throw refused(node, what + " has to be a single value");
        }
        return scalar.getValue();
    }

    /** A single value, read; what the reader refuses with an IllegalArgumentException is refused with its line. */
    <T> T read(Node node, String what, Function<String, T> read) {
        String text = text(node, what);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused(node, what + ": " + e.getMessage());
        }
    }

    ModelRefused refused(Node at, String reason) {
        return new ModelRefused(file.path(), "line " + (at.getStartMark().getLine() + 1), reason);
    }
}
