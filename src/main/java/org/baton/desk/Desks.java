package org.baton.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baton.desk.DeskVersions.DeskVersion;
import org.baton.engine.ModelFile;
import org.baton.engine.NotFound;
import org.springframework.stereotype.Component;

/** The desks as they are, and as they were when a ticket was promised something. */
@Component
public class Desks {

    private final DeskVersions versions;
    private final Map<String, Desk> past = new ConcurrentHashMap<>();
    private volatile Map<String, Desk> present = Map.of();

    Desks(DeskVersions versions) {
        this.versions = versions;
    }

    /** @throws NotFound if there is no such desk */
    public Desk get(String code) {
        return find(code).orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
    }

    public Optional<Desk> find(String code) {
        return Optional.ofNullable(present.get(code));
    }

    /** The desk as it was in that version, also if its folder is no longer there. */
    public Desk at(String code, int version) {
        return find(code)
                .filter(it -> it.version() == version)
                .orElseGet(() -> past.computeIfAbsent(code + " " + version, it -> read(code, version)));
    }

    /** Since when the version has been in force, or was. */
    public Instant since(String code, int version) {
        return version(code, version).madeAt();
    }

    /** The desk as it was last in force in this database; also for a program beside the application, without models. */
    public Optional<Desk> last(String code) {
        return versions.latest(code).map(it -> at(code, it.version()));
    }

    public List<Desk> all() {
        return List.copyOf(present.values());
    }

    /** Those that are meant, by their names. */
    public List<Desk> those(Predicate<Desk> which) {
        return present.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(Desk::name))
                .toList();
    }

    /**
     * One of those that are somebody's; another's desk and one that never was are told alike.
     *
     * @param code null or empty for the first
     */
    public static Desk one(List<Desk> theirs, String code) {
        return theirs.stream()
                .filter(it -> code == null || code.isBlank() || it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
    }

    void use(Collection<Desk> desks) {
        present = desks.stream().collect(Collectors.toUnmodifiableMap(Desk::code, Function.identity()));
    }

    private Desk read(String code, int version) {
        DeskVersion was = version(code, version);
        var file = new ModelFile("rules/" + code + "/desk.yaml", was.source());
        return DeskFile.readPast(file, code, version, was.madeAt());
    }

    private DeskVersion version(String code, int version) {
        return versions.find(code, version)
                .orElseThrow(() -> new NotFound("There is no version {0} of the desk \"{1}\".", version, code));
    }
}
