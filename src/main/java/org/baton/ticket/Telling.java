package org.baton.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Span;
import org.baton.desk.Texts;
import org.baton.desk.WallClock;

/** The texts of one desk in one language, for sentences about its times. */
record Telling(Texts texts, String desk, WallClock clock) {

    String say(String key, Map<String, ?> values) {
        return texts.say(desk, clock.language(), "why." + key, values);
    }

    /** Hours and minutes, or days, of this clock; nothing is so many minutes, too. */
    String span(Span span, String clock) {
        return span.days() > 0 ? amount("days", span.days(), clock) : time(span.time(), clock);
    }

    String time(Duration time) {
        return time(time, null);
    }

    private String time(Duration time, String clock) {
        String hours = time.toHours() == 0 ? "" : amount("hours", time.toHours(), clock);
        String minutes = time.toMinutesPart() == 0 && !hours.isEmpty()
                ? ""
                : amount("minutes", time.toMinutesPart(), hours.isEmpty() ? clock : null);
        return Stream.of(hours, minutes).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    private String amount(String unit, long many, String clock) {
        var values = new HashMap<String, Object>();
        values.put(unit, many);
        values.put("clock", clock);
        return say(unit, values);
    }

    /** From the one to the other, the day told once if it is the same. */
    String stretch(Instant from, Instant until) {
        String end = clock.sameDay(from, until) ? clock.time(until) : clock.moment(until);
        return clock.moment(from) + " – " + end;
    }

    /** What a clock on the wall shows of it. */
    static Duration shown(Instant from, Instant until) {
        return Duration.between(from.truncatedTo(ChronoUnit.MINUTES), until.truncatedTo(ChronoUnit.MINUTES));
    }
}
