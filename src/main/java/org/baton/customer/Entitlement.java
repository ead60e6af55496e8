package org.baton.customer;

import java.time.LocalDate;

/**
 * What a customer's contract entitles to on one day.
 *
 * @param plan null if no plan is in force
 * @param slotsLeft null if they are not limited
 */
public record Entitlement(
        String plan, LocalDate since, LocalDate until, LocalDate purchasedOn, Integer slotsLeft, int licences) {

    /** What is left of it on a day; both the first and the last day of a plan count. */
    public Entitlement on(LocalDate day) {
        boolean inForce = (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        return inForce ? this : new Entitlement(null, since, until, purchasedOn, null, licences);
    }
}
