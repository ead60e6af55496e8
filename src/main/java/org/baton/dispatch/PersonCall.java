package org.baton.dispatch;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baton.desk.Agent;
import org.baton.desk.Desk;
import org.baton.desk.Shift;
import org.baton.engine.Input;

/**
 * A person of a desk, as a lead enters one.
 *
 * @param skills types and topics of the desk
 * @param experience from 1, a beginner, to 5
 * @param shift like monday-friday 09:00-18:00
 * @param capacity the most tickets held at a time
 */
record PersonCall(
        String name,
        List<String> lines,
        List<String> skills,
        List<String> languages,
        Integer experience,
        String shift,
        Integer capacity) {

    private static final int LONGEST_NAME = 255;
    private static final int MOST_EXPERIENCE = 5;
    private static final int MOST = 500;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** @param before null if the person is new */
    Agent agent(String id, Desk desk, Agent before) {
        var input = new Input();
        input.needed("name", name, LONGEST_NAME);
        among(
                input,
                "lines",
                lines,
                desk.lines(),
                "have to be lines of this desk: {0}",
                String.join(", ", desk.lines()));
        var known = new HashSet<>(desk.types());
        known.addAll(desk.topics());
        optionalAmong(
                input,
                "skills",
                skills,
                known,
                "have to be types or topics of this desk: {0}",
                String.join(", ", known.stream().sorted().toList()));
        among(input, "languages", languages, LANGUAGES, "have to be codes of languages, like uk");
        range(input, "experience", experience, 1, MOST_EXPERIENCE);
        range(input, "capacity", capacity, 0, MOST);
        Shift hours = shift(input);
        input.check();
        return new Agent(
                id,
                desk.code(),
                name.strip(),
                Set.copyOf(lines),
                skills == null ? Set.of() : Set.copyOf(skills),
                experience,
                Set.copyOf(languages),
                hours,
                capacity,
                before == null ? List.of() : before.absences());
    }

    private static void among(
            Input input, String field, List<String> said, Collection<String> known, String text, Object... values) {
        input.require(said != null && !said.isEmpty(), field, "needs at least one");
        optionalAmong(input, field, said, known, text, values);
    }

    private static void optionalAmong(
            Input input, String field, List<String> said, Collection<String> known, String text, Object... values) {
        input.require(said == null || known.containsAll(said), field, text, values);
    }

    private static void range(Input input, String field, Integer number, int least, int most) {
        input.require(
                number != null && number >= least && number <= most,
                field,
                "has to be a whole number from {0} to {1}",
                least,
                most);
    }

    private Shift shift(Input input) {
        if (input.needed("shift", shift, LONGEST_NAME) == null) {
            return null;
        }
        try {
            return Shift.parse(shift.strip());
        } catch (IllegalArgumentException e) {
            input.require(
                    false, "shift", "\"{0}\" is no shift: it is written like monday-friday 09:00-18:00", shift.strip());
            return null;
        }
    }
}
