package org.baton.ticket;

import java.time.Instant;

/**
 * A ticket as a list of many shows it.
 *
 * @param customer what the customer is called, or who wrote; null if neither is known
 * @param holder what the executor, or whoever is asked to become it, is called; null if nobody is
 * @param accepted whether the holder has accepted it
 * @param due the next deadline; null if there is none
 * @param what the deadline is for; null if there is none
 * @param riskAt from when on the deadline is at risk; null if it never is
 * @param kept whether all promises so far were kept; null while none is over
 * @param control what the lead is called who holds it under personal control; null if nobody does
 */
public record Listed(
        String number,
        String desk,
        String subject,
        Status status,
        String line,
        String customer,
        String holder,
        boolean accepted,
        Instant due,
        Promise.What what,
        Instant riskAt,
        Boolean kept,
        String control) {}
