package org.baton.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;

/** The texts in {@code rules/}, as the four desks say them, without a database. */
record PublishedTexts(Desks desks, Texts texts) {

    static PublishedTexts read() {
        var desks = new Desks(null);
        desks.use(DeskHouse.published().stream()
                .filter(it -> it.name().equals("desk.yaml"))
                .map(it -> DeskFile.read(it, it.path().split("/")[1], 1, DeskHouse.NOW))
                .toList());
        Map<String, List<ModelFile>> files = DeskHouse.published().stream()
                .filter(it -> it.folder().endsWith("/texts"))
                .collect(Collectors.groupingBy(it -> it.path().split("/")[1]));
        var words = Words.NONE;
        for (var folder : files.entrySet()) {
            words = words.with(folder.getKey(), folder.getValue(), KnownRules.in(DeskHouse.published()));
        }
        var texts = new Texts(desks);
        texts.use(words);
        return new PublishedTexts(desks, texts);
    }

    /** Whatever can be said at the desk in some language. */
    Set<String> keys(Desk desk) {
        return Stream.of("uk", "ru", "pl", "en")
                .flatMap(it -> keys(desk, it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can be said at the desk in this language. */
    Set<String> keys(Desk desk, String language) {
        var folders = texts.words().folders();
        var keys = new TreeSet<String>();
        Stream.of(desk.code(), Words.SHARED)
                .map(it -> folders.get(it).getOrDefault(language, Map.of()))
                .forEach(it -> keys.addAll(it.keySet()));
        return keys;
    }
}
