package org.baton.desk;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baton.engine.ModelFile;
import org.baton.engine.Sentence;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a {@code texts/<language>.yaml}: nested keys become one with dots, values are ICU message formats. */
final class TextFile {

    /** What whoever sends a text may give to it; a misspelt one would stay open in the letter. */
    private static final Set<String> ARGUMENTS = new TreeSet<>(Set.of(
            "number",
            "subject",
            "desk",
            "address",
            "complaints",
            "customer",
            "moment",
            "type",
            "tier",
            "line",
            "channel",
            "executor",
            "acceptBy",
            "notBefore",
            "acceptMoved",
            "acceptWas",
            "queueMoved",
            "notBeforeWas",
            "resolveMoved",
            "resolveWas",
            "resolveBy",
            "extendTo",
            "ask",
            "question",
            "questions",
            "text",
            "reason",
            "offer",
            "outcome",
            "promise",
            "late",
            "monthlyPrice",
            "price",
            "hours",
            "date",
            "place",
            "of",
            "until",
            "lead",
            "survivor",
            "day",
            "amount",
            "months",
            "slots",
            "slot",
            "trainer",
            "verdict",
            "marks",
            "tickets",
            "part",
            "parts",
            "done",
            "targetLine",
            "declined",
            "moved",
            "time",
            "days",
            "minutes",
            "clock",
            "from",
            "due",
            "why",
            "because"));

    private final YamlFile file;
    private final KnownRules rules;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private TextFile(YamlFile file, KnownRules rules) {
        this.file = file;
        this.rules = rules;
    }

    /** @param rules those whose reasons the file may say */
    static Map<String, String> read(ModelFile file, KnownRules rules) {
        var yaml = new YamlFile(file);
        var texts = new TextFile(yaml, rules);
        texts.add("", yaml.root());
        return Map.copyOf(texts.texts);
    }

    private void add(String prefix, MappingNode map) {
        map.getValue().forEach(entry -> {
            String key = prefix + file.text(entry.getKeyNode(), Sentence.of("a key"));
            if (entry.getValueNode() instanceof MappingNode below) {
                add(key + ".", below);
            } else if (texts.put(key, format(entry.getValueNode(), key)) != null) {
                throw file.refused(entry.getKeyNode(), Sentence.of("\"{0}\" stands twice", key));
            }
        });
    }

    private String format(Node node, String key) {
        return file.read(node, Sentence.of("\"{0}\"", key), text -> {
            Set<String> unknown = arguments(text);
            if (key.startsWith(KnownRules.REASONS)) {
                rules.check(key, unknown);
                return text;
            }
            unknown.removeAll(ARGUMENTS);
            if (!unknown.isEmpty()) {
                throw new Unusable("nobody gives a text {0}; there is {1}", unknown.toString(), ARGUMENTS);
            }
            return text;
        });
    }

    /** Also those that stand inside of others. */
    static Set<String> arguments(String text) {
        var parsed = new MessagePattern(text);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(it -> it.getType() == Part.Type.ARG_NAME || it.getType() == Part.Type.ARG_NUMBER)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
