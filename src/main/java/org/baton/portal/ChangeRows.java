package org.baton.portal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baton.desk.Desk;
import org.baton.desk.Texts;
import org.baton.ticket.ChangeEffects;
import org.baton.ticket.Foreseen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a change does to single tickets, by the clock of their desk. */
@Component
class ChangeRows {

    private final Texts texts;
    private final MessageSource words;

    ChangeRows(Texts texts, MessageSource words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param problem empty if there is none */
    record Line(
            String number,
            String subject,
            int was,
            Times accept,
            Times resolve,
            boolean late,
            List<String> differs,
            String problem) {

        public List<Times> times() {
            return List.of(accept, resolve);
        }
    }

    record Times(ZonedDateTime was, ZonedDateTime becomes, boolean moves, boolean shorter) {}

    Line of(ChangeEffects.Row row, Desk desk, Locale locale) {
        Foreseen it = row.foreseen();
        return new Line(
                row.number(),
                row.subject(),
                row.was(),
                times(it.accept(), desk.zone()),
                times(it.resolve(), desk.zone()),
                it.lateAfter(),
                it.differs().isEmpty()
                        ? List.of()
                        : Arrays.stream(it.differs().split(", "))
                                .map(code -> difference(code.split(" "), desk.code(), locale))
                                .toList(),
                problem(it.problem(), locale));
    }

    private String problem(String problem, Locale locale) {
        if (problem == null) {
            return "";
        }
        var speech = new Speech(words, locale, null);
        return problem.startsWith(Foreseen.GONE)
                ? speech.say(
                        "changes.gone",
                        Arrays.stream(problem.substring(Foreseen.GONE.length()).split(", "))
                                .map(speech::drawn)
                                .collect(Collectors.joining(", ")))
                : speech.say("changes.fails", problem);
    }

    /** Both as they are called. */
    private String difference(String[] codes, String desk, Locale locale) {
        String kind = codes[0].equals("refusal") ? "declined" : codes[0];
        return words.getMessage("changes.differs." + codes[0], null, locale) + ": " + name(desk, kind, codes[1], locale)
                + " → " + name(desk, kind, codes[2], locale);
    }

    private String name(String desk, String kind, String code, Locale locale) {
        return code.equals("-") ? "–" : texts.name(desk, locale.getLanguage(), kind, code);
    }

    private static Times times(Foreseen.Times it, ZoneId zone) {
        boolean both = it.was() != null && it.becomes() != null;
        return new Times(
                it.was() == null ? null : it.was().atZone(zone),
                it.becomes() == null ? null : it.becomes().atZone(zone),
                !Objects.equals(it.was(), it.becomes()),
                both && it.becomes().isBefore(it.was()));
    }
}
