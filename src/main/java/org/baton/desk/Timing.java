package org.baton.desk;

import java.util.Optional;

/**
 * When a desk is reminded, alerted, and stops waiting. Every span names its clock, but for the alerts.
 *
 * @param accept while nobody has accepted
 * @param resolve while it is worked on
 * @param answer while the customer is asked something
 * @param offer while a quote or a slot is offered
 * @param confirm after the delivery
 * @param reopen within this a closed ticket can be reopened
 * @param complaint until a complaint is answered
 * @param review until what was delivered is reviewed; nobody is reminded if absent
 */
public record Timing(
        Alerts accept,
        Alerts resolve,
        Wait answer,
        Wait offer,
        Wait confirm,
        Span reopen,
        Complaint complaint,
        Optional<Span> review) {

    /**
     * When people of the desk are alerted.
     *
     * @param atRisk the share of the time after which whoever holds the ticket is reminded
     * @param repeatOverdue how often the lead is alerted again once the time is over, by the clock of what is overdue
     *     unless it names another; never again if absent
     */
    public record Alerts(double atRisk, Optional<Span> repeatOverdue) {}

    /** When the customer is reminded, and when the desk stops waiting; both from the beginning of the wait. */
    public record Wait(Span remind, Span close) {}

    /** When a complaint has to be answered, and how often the leads are alerted once it is late. */
    public record Complaint(Span answer, Span repeatOverdue) {}
}
