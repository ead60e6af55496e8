package org.baton.promise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds up what is told about a deadline in English, with dates, as a reader with a pencil would. */
final class AddedUp {

    private static final String MOMENT = "(\\w+day, \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d)";
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'at' HH:mm", Locale.UK);

    private final String told;

    AddedUp(String told) {
        this.told = told;
    }

    /** Whether it tells more than the moment itself. */
    boolean reckons() {
        return told.contains(" from ");
    }

    LocalDateTime due() {
        return moment("(?:So|Promised): " + MOMENT);
    }

    /** What comes out. */
    LocalDateTime sum() {
        Duration waited = amount("It waited ([^.]*?) for");
        LocalDateTime from = moment("from " + MOMENT);
        Duration promised = amount("^(?:[^:.]*: )?(.*?)(?:, day and night,)? from ");
        if (find("^\\d+ (?:working )?days?\\b")) {
            LocalDateTime until = days(from);
            return waited.isZero() ? until : after(until, waited);
        }
        return after(from, promised.plus(waited));
    }

    private LocalDateTime days(LocalDateTime from) {
        int days = number("^(\\d+) (?:working )?days?") + number("(\\d+) days? in between");
        LocalDateTime begins = find("^[^.]*\\. The desk opens " + MOMENT) ? moment("The desk opens " + MOMENT) : from;
        LocalDateTime until = find("Without waiting: ") ? moment("Without waiting: " + MOMENT) : due();
        if (!begins.toLocalDate().plusDays(days).equals(until.toLocalDate())) {
            throw new AssertionError("so many days from " + begins + " is not " + until);
        }
        return until;
    }

    /** Over all closings that are told behind that, or the hours that are told instead. */
    private LocalDateTime after(LocalDateTime from, Duration time) {
        if (find("The desk works until then: ")) {
            return listed(time);
        }
        LocalDateTime at = from;
        Duration left = time;
        Matcher closing = Pattern.compile(
                        "The desk (?:opens|closes (?:at (\\d\\d:\\d\\d)|" + MOMENT + ") and opens) " + MOMENT)
                .matcher(told.substring(Math.max(0, told.indexOf("Without waiting"))));
        while (closing.find()) {
            LocalDateTime closes = closing.group(1) != null
                    ? at.with(LocalTime.parse(closing.group(1)))
                    : closing.group(2) == null ? at : LocalDateTime.parse(closing.group(2), FORM);
            left = left.minus(Duration.between(at, closes));
            at = LocalDateTime.parse(closing.group(3), FORM);
        }
        return at.plus(left)
                .plus(amount("put forward meanwhile: (.*?)\\."))
                .minus(amount("put back meanwhile: (.*?)\\."));
    }

    private LocalDateTime listed(Duration time) {
        Duration sum = Duration.ZERO;
        Matcher piece = Pattern.compile("\\(([^)]*)\\)").matcher(told);
        while (piece.find()) {
            sum = sum.plus(amount(piece));
        }
        Duration change = amount("put forward meanwhile: (.*?)\\.").minus(amount("put back meanwhile: (.*?)\\."));
        if (!sum.minus(time).isZero() && !sum.minus(time).equals(change)) {
            throw new AssertionError(sum + " are told and " + time + " are due");
        }
        Matcher last = Pattern.compile(MOMENT + "? – (?:" + MOMENT + "|(\\d\\d:\\d\\d)) \\([^)]*\\)\\.")
                .matcher(told);
        last.find();
        return last.group(2) == null
                ? LocalDateTime.parse(last.group(1), FORM).with(LocalTime.parse(last.group(3)))
                : LocalDateTime.parse(last.group(2), FORM);
    }

    private boolean find(String pattern) {
        return Pattern.compile(pattern).matcher(told).find();
    }

    private LocalDateTime moment(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(told);
        if (!found.find()) {
            throw new AssertionError(pattern + " in " + told);
        }
        return LocalDateTime.parse(found.group(1), FORM);
    }

    private int number(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(told);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private Duration amount(String pattern) {
        Duration sum = Duration.ZERO;
        Matcher found = Pattern.compile(pattern).matcher(told);
        while (found.find()) {
            sum = sum.plus(amount(found));
        }
        return sum;
    }

    private static Duration amount(Matcher found) {
        Duration sum = Duration.ZERO;
        Matcher part = Pattern.compile("(\\d+) (?:working )?(hour|minute)").matcher(found.group(1));
        while (part.find()) {
            long many = Long.parseLong(part.group(1));
            sum = sum.plus(part.group(2).equals("hour") ? Duration.ofHours(many) : Duration.ofMinutes(many));
        }
        return sum;
    }
}
