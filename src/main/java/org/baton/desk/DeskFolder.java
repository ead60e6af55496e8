package org.baton.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.Sentence;

/**
 * The folder {@code rules/<desk>}: its name is the desk's code.
 *
 * @param files desk.yaml and the tables, by path
 */
record DeskFolder(String code, List<ModelFile> files) {

    private static final String DESK = "desk.yaml";

    /** Changes with every change of a promise, and with nothing else. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(it -> digest.update((it.path() + "\n" + it.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @throws ModelRefused if a file is missing, or one is there that no desk has */
    void requireComplete() {
        if (!DeskFile.isCode(code)) {
            throw new ModelRefused(
                    path(DESK),
                    ModelRefused.at(""),
                    Sentence.of("the folder's name is the desk's code, with letters and digits only"));
        }
        List<String> wanted = Stream.concat(
                        Stream.of(DESK), TableNames.all().stream().map(it -> it + ".dmn"))
                .toList();
        List<String> there = files.stream().map(ModelFile::name).toList();
        wanted.stream().filter(it -> !there.contains(it)).findFirst().ifPresent(it -> {
            throw new ModelRefused(
                    path(it), ModelRefused.at(""), Sentence.of("the file is missing; a desk has {0}", wanted));
        });
        there.stream().filter(it -> !wanted.contains(it)).findFirst().ifPresent(it -> {
            throw new ModelRefused(
                    path(it), ModelRefused.at(""), Sentence.of("nobody asks this table; a desk has {0}", wanted));
        });
    }

    ModelFile deskFile() {
        return files.stream().filter(it -> it.name().equals(DESK)).findFirst().orElseThrow();
    }

    Desk desk(int version, Instant now) {
        return DeskFile.read(deskFile(), code, version, now);
    }

    List<TableFile> tables() {
        return files.stream()
                .filter(it -> it.name().endsWith(".dmn"))
                .map(TableFile::read)
                .toList();
    }

    private String path(String name) {
        return "rules/" + code + "/" + name;
    }
}
