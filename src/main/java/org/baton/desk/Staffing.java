package org.baton.desk;

import java.util.Optional;

/**
 * How a desk shares out its work.
 *
 * @param hours the working hours that a ticket counts of which none are promised; no ticket counts less
 * @param projects the most that an agent manages, unless a lead allows more; no limit if absent
 * @param pingPong the hand-over between the same two lines at which the lead is alerted
 * @param capacity the most tickets that an agent holds of whom nobody has said it yet
 * @param shift when such an agent works
 */
public record Staffing(int hours, Optional<Integer> projects, int pingPong, int capacity, Shift shift) {

    static Staffing read(Section staffing) {
        return new Staffing(
                staffing.value("hours", PlanFile::count),
                staffing.optional("projects", PlanFile::count),
                staffing.value("pingPong", PlanFile::count),
                staffing.value("capacity", PlanFile::count),
                staffing.value("shift", Shift::parse));
    }
}
