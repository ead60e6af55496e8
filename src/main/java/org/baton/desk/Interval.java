package org.baton.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baton.engine.Sentence;

/**
 * Working hours without a break, as the clock on the wall shows them. The opening belongs to it, the closing does not.
 *
 * @param opens the time on the day that it belongs to
 * @param lasts until it closes, which may be on the next day
 */
public record Interval(LocalTime opens, Duration lasts) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final int DAY = 24 * 60;

    /**
     * Reads {@code 09:00-18:00}; {@code 22:00-06:00} closes on the next day, {@code 00:00-24:00} is the whole day.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Interval parse(String text) {
        Matcher times = TEXT.matcher(text.strip());
        if (!times.matches()) {
            throw refused(text, Sentence.of("hours are written like 09:00-18:00"));
        }
        int opens = minute(text, times.group(1), times.group(2));
        int closes = minute(text, times.group(3), times.group(4));
        if (opens == DAY || opens == closes) {
            throw refused(text, Sentence.of("it has to open before it closes; the whole day is 00:00-24:00"));
        }
        return new Interval(
                LocalTime.MIN.plusMinutes(opens), Duration.ofMinutes(closes - opens + (closes < opens ? DAY : 0)));
    }

    /** A time that the clocks skip is moved on by what they skip; one that they show twice is the first of the two. */
    public Instant opensAt(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    /** As {@link #opensAt}; the day is the one on which it opens. */
    public Instant closesAt(LocalDate day, ZoneId zone) {
        return day.atTime(opens).plus(lasts).atZone(zone).toInstant();
    }

    /** One day's hours in their order, those that touch or overlap made one. */
    static List<Interval> merged(List<Interval> hours) {
        var merged = new ArrayDeque<Interval>();
        hours.stream().sorted(Comparator.comparing(Interval::opens)).forEach(next -> {
            boolean touches =
                    !merged.isEmpty() && next.start().compareTo(merged.getLast().end()) <= 0;
            merged.addLast(touches ? merged.removeLast().with(next) : next);
        });
        return List.copyOf(merged);
    }

    /** The hours that are in both, on the same day. */
    Optional<Interval> common(Interval other) {
        Duration from = start().compareTo(other.start()) > 0 ? start() : other.start();
        Duration to = end().compareTo(other.end()) < 0 ? end() : other.end();
        return from.compareTo(to) < 0
                ? Optional.of(new Interval(LocalTime.MIN.plus(from), to.minus(from)))
                : Optional.empty();
    }

    private Interval with(Interval later) {
        Duration end = end().compareTo(later.end()) > 0 ? end() : later.end();
        return new Interval(opens, end.minus(start()));
    }

    private Duration start() {
        return Duration.between(LocalTime.MIN, opens);
    }

    private Duration end() {
        return start().plus(lasts);
    }

    private static int minute(String text, String hours, String minutes) {
        int minute = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        if (minute > DAY || Integer.parseInt(minutes) > 59) {
            throw refused(text, Sentence.of("there is no time {0}:{1}", hours, minutes));
        }
        return minute;
    }

    private static Unusable refused(String text, Sentence reason) {
        return new Unusable("\"{0}\" are no working hours: {1}", text, reason);
    }
}
