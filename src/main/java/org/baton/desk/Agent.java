package org.baton.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person at a desk who works on tickets.
 *
 * @param id the name of the Camunda account
 * @param skills topics, types and whatever else a desk tells people apart by
 * @param experience from 1, a beginner, to 5
 * @param capacity the most tickets held at a time
 */
public record Agent(
        String id,
        String desk,
        String name,
        Set<String> lines,
        Set<String> skills,
        int experience,
        Set<String> languages,
        Shift shift,
        int capacity,
        List<Absence> absences) {

    /** At work at that moment: in a shift that did not begin on a day off, be it the agent's or the desk's. */
    public boolean worksAt(Instant at, Calendar desk) {
        LocalDate today = at.atZone(desk.zone()).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .anyMatch(day -> hours(day, desk)
                        .anyMatch(it -> !at.isBefore(it.opensAt(day, desk.zone()))
                                && at.isBefore(it.closesAt(day, desk.zone()))));
    }

    /** When a shift begins the next time after that moment; nothing if none does within a year. */
    public Optional<Instant> nextShift(Instant after, Calendar desk) {
        LocalDate today = after.atZone(desk.zone()).toLocalDate();
        return today.datesUntil(today.plusYears(1))
                .flatMap(day -> hours(day, desk)
                        .filter(it -> it.opensAt(day, desk.zone()).isBefore(it.closesAt(day, desk.zone())))
                        .map(it -> it.opensAt(day, desk.zone())))
                .filter(after::isBefore)
                .findFirst();
    }

    private Stream<Interval> hours(LocalDate day, Calendar desk) {
        boolean absent = absences.stream().anyMatch(it -> it.covers(day));
        return absent ? Stream.empty() : shift.on(day, desk).stream();
    }

    /** The lines that the agent is on no more as that one; whoever stops leading the desk was on all of them. */
    Set<String> leaves(Agent changed, Desk desk) {
        boolean led = lines.contains(desk.leads()) && !changed.lines.contains(desk.leads());
        var left = new LinkedHashSet<>(led ? desk.lines() : lines);
        left.removeAll(changed.lines);
        return left;
    }

    Agent withLines(Set<String> theirs) {
        return new Agent(id, desk, name, theirs, skills, experience, languages, shift, capacity, absences);
    }

    public Agent withAbsences(List<Absence> days) {
        return new Agent(id, desk, name, lines, skills, experience, languages, shift, capacity, days);
    }

    /**
     * Not at work on these days, the first and the last included.
     *
     * @param substitute the id of whoever gets what is worked on, null if the lead is to decide
     */
    public record Absence(LocalDate first, LocalDate last, String substitute) {

        public Absence(LocalDate first, LocalDate last) {
            this(first, last, null);
        }

        public boolean isOver(LocalDate day) {
            return last.isBefore(day);
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
