package org.baton.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baton.engine.Sentence;

/**
 * When a level is due, by the clock of its promise, as an analyst writes it: {@code 75 %} of the time, {@code -30 min}
 * before the deadline, {@code +1 h} after it. The deadline itself is {@code 100 %}.
 *
 * @param percent of the time; 100 if it is said by a span
 * @param before how long before the deadline
 * @param after how long after the deadline
 */
public record LevelAt(int percent, Optional<Span> before, Optional<Span> after) {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})\\s*%");
    private static final Pattern SPAN = Pattern.compile("([-+])\\s*(.+)");

    /** @throws IllegalArgumentException if it is something else */
    public static LevelAt parse(String text) {
        Matcher share = SHARE.matcher(text.strip());
        if (share.matches() && Integer.parseInt(share.group(1)) > 0) {
            return new LevelAt(Integer.parseInt(share.group(1)), Optional.empty(), Optional.empty());
        }
        Matcher span = SPAN.matcher(text.strip());
        if (!span.matches()) {
            throw refused(text, Sentence.of("it is written like 75 %, -30 min or +1 h"));
        }
        return span.group(1).equals("-") ? before(text, span.group(2)) : after(text, span.group(2));
    }

    private static LevelAt before(String text, String span) {
        Span before = clockless(text, span);
        if (before.days() > 0) {
            throw refused(text, Sentence.of("days are not counted backwards; write hours"));
        }
        return new LevelAt(100, Optional.of(before), Optional.empty());
    }

    private static LevelAt after(String text, String span) {
        return new LevelAt(100, Optional.empty(), Optional.of(clockless(text, span)));
    }

    private static Span clockless(String text, String span) {
        Span read = Span.parse(span);
        if (read.clock().isPresent()) {
            throw refused(text, Sentence.of("it counts by the clock of its promise, so it names none"));
        }
        return read;
    }

    /** Whether nobody can doubt that this is earlier, whatever the promise. */
    boolean isBefore(LevelAt other) {
        if (side() != other.side()) {
            return side() < other.side();
        }
        return before.isEmpty() && other.before.isEmpty() && after.isEmpty() && other.after.isEmpty()
                ? percent < other.percent
                : before.isPresent() && other.before.isPresent() && shorter(other.before.get(), before.get())
                        || after.isPresent() && other.after.isPresent() && shorter(after.get(), other.after.get());
    }

    private static boolean shorter(Span one, Span other) {
        return one.days() == 0 && other.days() == 0
                ? one.time().compareTo(other.time()) < 0
                : one.time().isZero() && other.time().isZero() && one.days() < other.days();
    }

    /** Before, at or after the deadline. */
    private int side() {
        if (before.isPresent() || percent < 100) {
            return -1;
        }
        return after.isPresent() || percent > 100 ? 1 : 0;
    }

    private static Unusable refused(String text, Sentence reason) {
        return new Unusable("\"{0}\" is no time of a level: {1}", text, reason);
    }
}
