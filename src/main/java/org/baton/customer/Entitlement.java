package org.baton.customer;

import java.time.LocalDate;

/**
 * What a customer's contract entitles to on one day.
 *
 * @param plan null if no plan is in force
 * @param slotsLeft null if they are not limited
 */
public record Entitlement(
        String plan, LocalDate since, LocalDate until, LocalDate purchasedOn, Integer slotsLeft, int licences) {}
