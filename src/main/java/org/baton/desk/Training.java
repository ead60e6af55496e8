package org.baton.desk;

import java.time.Duration;

/**
 * How a desk trains its customers by appointment.
 *
 * @param skill what trainers are told by
 * @param length of a slot, in whole quarters of an hour
 * @param notice how long before its beginning a slot can be booked at the latest
 * @param ahead how far slots are looked for
 * @param slots how many are offered at a time
 * @param remind how long before the training both are reminded
 * @param lookAgain how long after a look that found no slot the next one is taken
 */
public record Training(
        String skill, Duration length, Span notice, Span ahead, int slots, Span remind, Span lookAgain) {}
