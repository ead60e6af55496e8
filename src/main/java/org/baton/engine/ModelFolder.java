package org.baton.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where the models are: the folders processes, rules and forms if they exist, else those packed into the jar. */
@Component
class ModelFolder {

    private static final List<String> FOLDERS = List.of("processes", "rules", "forms");

    private final Path root;

    /** A text, because Spring would look for a Path among the web server's own files first. */
    ModelFolder(@Value("${baton.models:.}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    Optional<Path> onDisk() {
        return FOLDERS.stream().allMatch(it -> Files.isDirectory(root.resolve(it)))
                ? Optional.of(root)
                : Optional.empty();
    }

    List<ModelFile> read() {
        try {
            return onDisk().isPresent() ? fromDisk() : fromJar();
        } catch (IOException e) {
            throw new UncheckedIOException("The models in " + root + " cannot be read", e);
        }
    }

    private List<ModelFile> fromDisk() throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(root.resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
                for (Path path : paths.filter(ModelFolder::isModel).sorted().toList()) {
                    files.add(new ModelFile(relative(path), text(path)));
                }
            }
        }
        return files;
    }

    private String text(Path path) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new ModelRefused(
                    relative(path),
                    ModelRefused.at(""),
                    Sentence.of("it is not text in UTF-8; save it with that encoding"),
                    e);
        }
    }

    /** Beside models lie pictures of them, and what an editor keeps while it is open. */
    private static boolean isModel(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().matches("\\w.*\\.(bpmn|dmn|form|drl|yaml|csv)");
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static List<ModelFile> fromJar() throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*.*");
            for (Resource resource :
                    Arrays.stream(found).filter(Resource::isReadable).toList()) {
                String url = resource.getURL().toString();
                files.add(new ModelFile(
                        url.substring(url.lastIndexOf("/" + folder + "/") + 1),
                        resource.getContentAsString(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }
}
