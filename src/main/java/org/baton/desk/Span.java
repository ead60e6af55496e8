package org.baton.desk;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baton.engine.Sentence;

/**
 * An amount of time as an analyst writes it: {@code 30 min}, {@code 4 h}, {@code 2 d}, {@code 1 h working}.
 *
 * @param days whole days of the desk, which are not 24 hours; 0 if the span is a time
 * @param time zero if the span is days
 * @param clock what counts, if the span says it
 */
public record Span(int days, Duration time, Optional<ClockType> clock) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(min|h|d)(?:\\s+(\\w+))?");
    private static final Duration LONGEST = Duration.ofDays(3653);

    /**
     * Reads a number, a unit (min, h, d) and, if one likes, a clock. Parts of a minute or hour are fine, of a day not.
     *
     * @throws IllegalArgumentException if it is something else, nothing, or more than ten years
     */
    public static Span parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw refused(text, Sentence.of("it is written like 30 min, 4 h, 2 d or 1 h working"));
        }
        var amount = new BigDecimal(parts.group(1));
        var clock = Optional.ofNullable(parts.group(3)).map(ClockType::of);
        return switch (parts.group(2)) {
            case "min" -> new Span(0, sane(text, amount, Duration.ofMinutes(1)), clock);
            case "h" -> new Span(0, sane(text, amount, Duration.ofHours(1)), clock);
            default -> new Span((int) whole(text, sane(text, amount, Duration.ofDays(1))), Duration.ZERO, clock);
        };
    }

    /** What counts: the clock that the span names, or else the given one. */
    public ClockType clockOr(ClockType other) {
        return clock.orElse(other);
    }

    /** As time on any clock that never stands still: a day has 24 hours. */
    public Duration elapsed() {
        return time.plusDays(days);
    }

    private static Duration sane(String text, BigDecimal amount, Duration unit) {
        var seconds = amount.multiply(BigDecimal.valueOf(unit.toSeconds()));
        if (seconds.signum() == 0 || seconds.compareTo(BigDecimal.valueOf(LONGEST.toSeconds())) > 0) {
            throw refused(text, Sentence.of("it has to be more than nothing and at most ten years"));
        }
        return Duration.ofNanos(seconds.movePointRight(9).longValue());
    }

    private static long whole(String text, Duration days) {
        if (!days.equals(Duration.ofDays(days.toDays()))) {
            throw refused(text, Sentence.of("days are whole; use hours for a part of one"));
        }
        return days.toDays();
    }

    private static Unusable refused(String text, Sentence reason) {
        return new Unusable("\"{0}\" is no span of time: {1}", text, reason);
    }
}
