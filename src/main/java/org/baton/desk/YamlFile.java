package org.baton.desk;

import java.io.StringReader;
import java.util.function.Function;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.Sentence;
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
        return new Section(this, Sentence.of("the file"), root());
    }

    /** The whole file, for keys that anybody may make up. */
    MappingNode root() {
        Node root = compose();
        if (!(root instanceof MappingNode map)) {
            throw new ModelRefused(
                    file.path(),
                    ModelRefused.line(1),
                    Sentence.of("it has to consist of keys and values, like \"name: OneBox\""));
        }
        return map;
    }

    private Node compose() {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            var place = e.getProblemMark() == null
                    ? ModelRefused.at("")
                    : ModelRefused.line(e.getProblemMark().getLine() + 1);
            throw new ModelRefused(file.path(), place, Sentence.of("it is no YAML: {0}", e.getProblem()), e);
        }
    }

    String text(Node node, Sentence what) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            throw refused(node, Sentence.of("{0} has to be a single value", what));
        }
        return scalar.getValue();
    }

    /** A single value, read; what the reader refuses with an IllegalArgumentException is refused with its line. */
    <T> T read(Node node, Sentence what, Function<String, T> read) {
        String text = text(node, what);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused(node, Sentence.of("{0}: {1}", what, Unusable.why(e)));
        }
    }

    ModelRefused refused(Node at, Sentence reason) {
        return new ModelRefused(file.path(), ModelRefused.line(at.getStartMark().getLine() + 1), reason);
    }
}
