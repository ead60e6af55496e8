package org.baton.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.baton.engine.ModelFile;
import org.baton.engine.Sentence;

/** Reads a {@code desk.yaml}; whatever cannot be used in it is refused with its line. */
final class DeskFile {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<String> CHANNELS = Set.of("email", "portal", "api", "phone", "chat", "telegram");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Section file;

    private DeskFile(Section file) {
        this.file = file;
    }

    /**
     * Reads the file of a desk.
     *
     * @param now from when on the desk has to be open some time
     */
    static Desk read(ModelFile file, String code, int version, Instant now) {
        return read(new YamlFile(file), code, version, now);
    }

    /** Reads the file of a desk as it was once; keys that desks have no more are passed over. */
    static Desk readPast(ModelFile file, String code, int version, Instant then) {
        return read(YamlFile.past(file), code, version, then);
    }

    private static Desk read(YamlFile file, String code, int version, Instant now) {
        Section all = file.read();
        Desk desk = new DeskFile(all).desk(code, version, now);
        all.end();
        return desk;
    }

    private Desk desk(String code, int version, Instant now) {
        List<String> lines = some("lines", DeskFile::code);
        Map<String, Plan> plans = file.all("plans", DeskFile::code, (all, plan) -> all.section(plan, PlanFile::read));
        return new Desk(
                code,
                version,
                file.text("name"),
                file.value("address", DeskFile::address),
                file.value("complaints", DeskFile::address),
                some("languages", one(Sentence.of("language (like uk)"), LANGUAGES)),
                HoursFile.read(file, file.value("zone", DeskFile::zone), now),
                some("channels", one(Sentence.of("channel"), CHANNELS)),
                some("types", DeskFile::code),
                lines,
                file.value("leads", one(Sentence.of("line of this desk"), lines)),
                file.value("fallbackLine", one(Sentence.of("line of this desk"), lines)),
                file.section("staffing", Staffing::read),
                plans,
                file.optionalList("turns", one(Sentence.of("plan of this desk"), plans.keySet())),
                file.optionalList("topics", DeskFile::code),
                file.all("fields", DeskFile::code, (fields, field) -> fields.list(field, DeskFile::code)),
                file.optionalList("asks", DeskFile::code),
                file.section("timing", TimingFile::read),
                file.all(
                        "targets",
                        one(Sentence.of("line of this desk"), lines),
                        (targets, line) -> targets.section(line, it -> TimingFile.target(it, lines))),
                file.optionalSection("training", TrainingFile::read),
                file.optionalSection("contracts", it -> ContractFile.read(it, lines)));
    }

    private List<String> some(String key, Function<String, String> read) {
        List<String> list = file.list(key, read);
        if (list.isEmpty()) {
            throw file.refused(key, Sentence.of("\"{0}\" has to have at least one entry", key));
        }
        return list;
    }

    /** Accepts what is among the known ones. */
    static Function<String, String> one(Sentence what, Collection<String> known) {
        return text -> {
            if (!known.contains(text)) {
                throw known.size() > 20
                        ? new Unusable("\"{0}\" is no {1}", text, what)
                        : new Unusable(
                                "\"{0}\" is no {1}; there is {2}",
                                text, what, known.stream().sorted().toList());
            }
            return text;
        };
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static String code(String text) {
        if (!isCode(text)) {
            throw new Unusable(
                    "\"{0}\" is no code: a code begins with a small letter and has letters and digits only", text);
        }
        return text;
    }

    private static String address(String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            throw new Unusable("\"{0}\" is no mail address", text);
        }
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Unusable("\"{0}\" is no time zone; one is written like Europe/Kyiv", text);
        }
    }
}
