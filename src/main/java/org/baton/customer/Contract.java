package org.baton.customer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a customer bought.
 *
 * @param id given by the database
 * @param plan null if a licence or a module was bought, and no support with it
 * @param since the first day, null if it always held
 * @param until the last day, null if it has no end
 * @param slotsPerMonth null if they are not limited
 */
public record Contract(
        long id,
        String customer,
        String plan,
        LocalDate since,
        LocalDate until,
        LocalDate purchasedOn,
        Integer slotsPerMonth,
        int licences) {

    boolean inForce(LocalDate on) {
        return (since == null || !on.isBefore(since)) && (until == null || !on.isAfter(until));
    }

    /** The first day of the subscription month that a day is in: months go by the day on which the contract began. */
    public LocalDate monthOf(LocalDate day) {
        return first(day).plusMonths(months(day));
    }

    /** The first day of the subscription month after that. */
    public LocalDate monthAfter(LocalDate day) {
        return first(day).plusMonths(months(day) + 1);
    }

    /** A month that is too short for the contract's day begins on its own last day, which counting whole months misses. */
    private long months(LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(first(day), day);
        return first(day).plusMonths(whole + 1).isAfter(day) ? whole : whole + 1;
    }

    private LocalDate first(LocalDate day) {
        return since == null ? day.withDayOfMonth(1) : since;
    }
}
