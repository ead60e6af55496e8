package org.baton.promise;

import static net.jqwik.api.Combinators.combine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.baton.desk.Calendar;
import org.baton.desk.Interval;
import org.baton.ticket.Pause;

/** Any hours in a zone that changes its clocks, and a moment to ask about, often close to such a change. */
record RandomDesk(
        ZoneId zone,
        Instant from,
        Map<DayOfWeek, List<Shift>> week,
        Map<LocalDate, List<Shift>> exceptions,
        List<Pause> pauses) {

    /** In seconds from the moment on: all pauses have ended by then. */
    static final long PAUSED_UNTIL = 4 * 24 * 60 * 60;

    private static final List<String> ZONES = List.of(
            "Europe/Kyiv",
            "America/Sao_Paulo",
            "Asia/Tehran",
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "America/Havana",
            "America/St_Johns");
    private static final long DAY = 24 * 60 * 60;

    /** In minutes, the opening from midnight. */
    record Shift(int opens, int lasts) {

        Interval interval() {
            int closes = opens + lasts;
            return Interval.parse(time(opens) + "-" + (closes == 1440 ? "24:00" : time(closes % 1440)));
        }

        private static String time(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }

    Calendar calendar() {
        return new Calendar(zone, intervals(week), intervals(exceptions));
    }

    /** Shifts that touch or overlap are one, by their wall-clock minutes. */
    List<Shift> on(LocalDate day) {
        var minutes = new BitSet();
        exceptions
                .getOrDefault(day, week.getOrDefault(day.getDayOfWeek(), List.of()))
                .forEach(it -> minutes.set(it.opens(), it.opens() + it.lasts()));
        return Stream.iterate(minutes.nextSetBit(0), it -> it >= 0, it -> minutes.nextSetBit(minutes.nextClearBit(it)))
                .map(it -> new Shift(it, minutes.nextClearBit(it) - it))
                .toList();
    }

    static Arbitrary<RandomDesk> any() {
        return Arbitraries.of(ZONES)
                .map(ZoneId::of)
                .flatMap(zone -> moments(zone).flatMap(from -> any(zone, from)));
    }

    private static Arbitrary<RandomDesk> any(ZoneId zone, Instant from) {
        LocalDate today = from.atZone(zone).toLocalDate();
        var days = Arbitraries.integers().between(-3, 12).map(today::plusDays);
        return combine(
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), shifts(1))
                                .ofMinSize(1),
                        Arbitraries.maps(days, shifts(0)).ofMaxSize(5),
                        pauses(from))
                .as((week, exceptions, pauses) -> new RandomDesk(zone, from, week, exceptions, pauses));
    }

    private static Arbitrary<List<Shift>> shifts(int atLeast) {
        var opens = Arbitraries.integers().between(0, 1439);
        var lasts = Arbitraries.integers().between(1, 1439);
        var wholeDay = Arbitraries.just(new Shift(0, 1440));
        return Arbitraries.frequencyOf(Tuple.of(9, combine(opens, lasts).as(Shift::new)), Tuple.of(1, wholeDay))
                .list()
                .ofMinSize(atLeast)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Pause>> pauses(Instant from) {
        var begins = Arbitraries.longs().between(-DAY, PAUSED_UNTIL - DAY).map(from::plusSeconds);
        var lasts = Arbitraries.longs().between(0, DAY);
        return combine(begins, lasts)
                .as((begin, seconds) -> new Pause(begin, begin.plusSeconds(seconds)))
                .list()
                .ofMaxSize(3)
                .map(it -> it.stream().sorted(Comparator.comparing(Pause::from)).toList());
    }

    private static Arbitrary<Instant> moments(ZoneId zone) {
        var anywhere = Arbitraries.longs().between(800_000_000, 2_000_000_000).map(Instant::ofEpochSecond);
        var around = Arbitraries.longs().between(-6 * DAY, 2 * DAY);
        return Arbitraries.oneOf(
                anywhere,
                combine(anywhere, around)
                        .as((near, distance) -> change(zone, near).plusSeconds(distance)));
    }

    private static Instant change(ZoneId zone, Instant near) {
        return zone.getRules().previousTransition(near).getInstant();
    }

    private static <K> Map<K, List<Interval>> intervals(Map<K, List<Shift>> shifts) {
        return shifts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream().map(Shift::interval).toList()));
    }
}
