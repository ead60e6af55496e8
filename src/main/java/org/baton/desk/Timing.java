package org.baton.desk;

import java.util.Optional;

/**
 * How long a desk waits for its customers, and they for it. Every span names its clock.
 *
 * @param answer while the customer is asked something
 * @param offer while a quote or a slot is offered
 * @param confirm after the delivery
 * @param reopen within this a closed ticket can be reopened
 * @param complaint until a complaint is answered
 * @param review until what was delivered is reviewed; nobody is reminded if absent
 */
public record Timing(Wait answer, Wait offer, Wait confirm, Span reopen, Complaint complaint, Optional<Span> review) {

    /** When the customer is reminded, and when the desk stops waiting; both from the beginning of the wait. */
    public record Wait(Span remind, Span close) {}

    /** When a complaint has to be answered, and how often the leads are alerted once it is late. */
    public record Complaint(Span answer, Span repeatOverdue) {}
}
