package org.baton.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.desk.Opened;

/** Tells in sentences how a deadline came about, so that whoever adds up what is told comes to it. */
final class DeadlineWords {

    /** So many closings are told one by one; of more, what is worked between them. */
    private static final int FEW = 2;

    private final Telling telling;
    private final Account account;

    DeadlineWords(Telling telling, Account account) {
        this.telling = telling;
        this.account = account;
    }

    /** When the desk works until then, and what was waited for. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (account.days() != null) {
            sentences.addAll(days(account.days()));
        }
        sentences.addAll(closings());
        changedClocks(sentences);
        sentences.addAll(waits());
        return sentences;
    }

    private List<String> days(DaysCounted days) {
        var told = new ArrayList<String>();
        if (days.begins() != null) {
            told.add(telling.say("opens", Map.of("until", telling.clock().moment(days.begins()))));
        }
        if (days.off() > 0) {
            told.add(telling.say("daysOff", Map.of("days", days.off())));
        }
        if (!account.waits().isEmpty()) {
            told.add(telling.say("without", Map.of("due", telling.clock().moment(days.until()))));
        }
        return told;
    }

    private List<String> closings() {
        List<Opened> open = account.open();
        var told = new ArrayList<String>();
        Instant from = account.days() == null ? account.start() : account.days().until();
        for (Opened next : open) {
            if (from.isBefore(next.from())) {
                told.add(closed(from, next.from()));
            }
            from = next.until();
        }
        return told.size() <= FEW ? told : List.of(worked(open));
    }

    private String closed(Instant from, Instant until) {
        if (from.equals(account.start())) {
            return telling.say("opens", Map.of("until", telling.clock().moment(until)));
        }
        return telling.say(
                "closes",
                Map.of(
                        "from", telling.clock().moment(from),
                        "time", sameDay(from) ? telling.clock().time(from) : "none",
                        "until", telling.clock().moment(until)));
    }

    private boolean sameDay(Instant moment) {
        return telling.clock().sameDay(account.start(), moment);
    }

    private String worked(List<Opened> open) {
        Opened first = open.get(0);
        Opened last = open.get(open.size() - 1);
        List<Opened> between = open.subList(1, open.size() - 1);
        return telling.say("hoursUntil", Map.of("text", String.join("; ", piece(first), pieces(between), piece(last))));
    }

    private String pieces(List<Opened> all) {
        String first = telling.clock().day(all.get(0).from());
        String last = telling.clock().day(all.get(all.size() - 1).from());
        return piece(first.equals(last) ? first : first + " – " + last, Opened.sum(all));
    }

    private String piece(Opened it) {
        return piece(telling.stretch(it.from(), it.until()), Telling.shown(it.from(), it.until()));
    }

    private String piece(String when, Duration time) {
        return telling.say("piece", Map.of("from", when, "time", telling.time(time)));
    }

    /** By the clocks on the wall, the desk works an hour more or less than it does. */
    private void changedClocks(List<String> sentences) {
        var zone = telling.clock().zone();
        Duration shown = account.open().stream()
                .map(it -> Duration.between(
                        it.from().atZone(zone).toLocalDateTime(),
                        it.until().atZone(zone).toLocalDateTime()))
                .reduce(Duration.ZERO, Duration::plus);
        Duration change = shown.minus(Opened.sum(account.open()));
        if (!change.isZero()) {
            sentences.add(telling.say(
                    change.isNegative() ? "clocksBack" : "clocksForward", Map.of("time", telling.time(change.abs()))));
        }
    }

    /** Each reason once; seconds are rounded so that the minutes lead from the start that is shown to the end that is. */
    private List<String> waits() {
        var minutes = new LinkedHashMap<String, Long>();
        Instant first =
                account.open().isEmpty() ? account.due() : account.open().get(0).from();
        Duration sum = Duration.between(first.truncatedTo(ChronoUnit.MINUTES), first);
        for (Standstill wait : account.waits()) {
            Duration next = sum.plus(wait.time());
            minutes.merge(wait.why(), next.toMinutes() - sum.toMinutes(), Long::sum);
            sum = next;
        }
        return minutes.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(it -> telling.say(
                        "waited", Map.of("why", it.getKey(), "time", telling.time(Duration.ofMinutes(it.getValue())))))
                .collect(Collectors.toList());
    }
}
