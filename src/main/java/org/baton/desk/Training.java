package org.baton.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * How a desk trains its customers by appointment.
 *
 * @param skill what trainers are told by
 * @param grain what trainers' time is given away in: no two trainings touch the same grain of a trainer
 * @param length of a slot, in whole grains
 * @param notice how long before its beginning a slot can be booked at the latest
 * @param ahead how far slots are looked for
 * @param slots how many are offered at a time
 * @param remind how long before the training both are reminded
 * @param lookAgain how long after a look that found no slot the next one is taken
 */
public record Training(
        String skill,
        Duration grain,
        Duration length,
        Span notice,
        Span ahead,
        int slots,
        Span remind,
        Span lookAgain) {

    /** When the grains begin that a slot touches, counted from midnight on. */
    public Stream<Instant> grains(Instant start, ZoneId zone) {
        Instant midnight = start.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        long before = Duration.between(midnight, start).dividedBy(grain);
        Instant end = start.plus(length);
        return Stream.iterate(midnight.plus(grain.multipliedBy(before)), it -> it.isBefore(end), it -> it.plus(grain));
    }
}
