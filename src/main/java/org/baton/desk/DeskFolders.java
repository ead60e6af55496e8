package org.baton.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.baton.engine.ModelRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The folders below {@code rules}: each is a desk, but for the one that all share. A desk whose files cannot be used stays
 * as it was, and the others do not wait for it. Comes before the other readers, which may ask what a desk
 * has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskFolders implements ModelReader {

    private static final Predicate<ModelFile> IS_TEXT = it -> it.folder().endsWith("/texts");

    private static final Predicate<ModelFile> IS_BOOK = it -> it.name().endsWith(".drl");

    private final DeskLoader loader;
    private final Desks desks;
    private final Texts texts;

    DeskFolders(DeskLoader loader, Desks desks, Texts texts) {
        this.loader = loader;
        this.desks = desks;
        this.texts = texts;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path()
                .matches("rules/[^/]+/(desk\\.yaml|[^/]+\\.dmn|texts/[^/]+\\.yaml)|rules/shared/dispatch\\.drl");
    }

    @Override
    public void load(List<ModelFile> files) {
        var refused = new ArrayList<ModelRefused>();
        texts.use(words(files, refused));
        desks.use(desks(byFolder(files, IS_TEXT.or(IS_BOOK).negate()), refused));
        refused.stream().reduce(ModelRefused::with).ifPresent(it -> {
            throw it;
        });
    }

    /** A desk says the reasons of its own rules; those that all say stand in the words that all share. */
    private Words words(List<ModelFile> files, List<ModelRefused> refused) {
        Words words = texts.words();
        var models = byFolder(files, IS_TEXT.negate());
        for (var folder : byFolder(files, IS_TEXT).entrySet()) {
            var rules = folder.getKey().equals(Words.SHARED) ? files : models.getOrDefault(folder.getKey(), List.of());
            try {
                words = words.with(folder.getKey(), folder.getValue(), KnownRules.in(rules));
            } catch (ModelRefused e) {
                refused.add(e);
            }
        }
        return words;
    }

    private List<Desk> desks(Map<String, List<ModelFile>> folders, List<ModelRefused> refused) {
        var loaded = new ArrayList<Desk>();
        folders.forEach((code, files) -> {
            try {
                loaded.add(loader.load(new DeskFolder(code, files), texts.words()));
            } catch (ModelRefused e) {
                refused.add(e);
                desks.find(code).ifPresent(loaded::add);
            }
        });
        return loaded;
    }

    private static Map<String, List<ModelFile>> byFolder(List<ModelFile> files, Predicate<ModelFile> which) {
        return files.stream()
                .filter(which)
                .collect(Collectors.groupingBy(it -> it.path().split("/")[1], TreeMap::new, Collectors.toList()));
    }
}
