package org.baton.desk;

import java.util.Optional;

/**
 * What one can buy from a desk.
 *
 * @param hourlyPrice of a programmer's hour, for what is quoted
 * @param slotPrice of one slot for a single request
 * @param monthPrice of a month's subscription
 * @param slotsPerMonth that a month brings; none is carried over
 * @param monthsAtLeast for which a subscription is paid
 */
public record Plan(
        Optional<Price> hourlyPrice,
        Optional<Price> slotPrice,
        Optional<Price> monthPrice,
        Optional<Integer> slotsPerMonth,
        Optional<Integer> monthsAtLeast) {}
