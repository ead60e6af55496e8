package org.baton.ticket;

/**
 * What an agent has to do.
 *
 * @param tickets how many tickets and parts the agent has accepted or is offered
 * @param hours the working hours that are promised for them
 */
public record Workload(int tickets, int hours) {

    public static final Workload NOTHING = new Workload(0, 0);

    Workload and(Workload other) {
        return new Workload(tickets + other.tickets, hours + other.hours);
    }
}
