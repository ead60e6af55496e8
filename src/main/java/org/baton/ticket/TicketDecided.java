package org.baton.ticket;

/**
 * A table or somebody has said of a ticket what it is, what it is entitled to, or which line has it.
 *
 * @param decision type, tier or line
 * @param answer null if nothing
 */
public record TicketDecided(String number, String decision, String answer) {

    /** Whether it has a line now, be it the same as before. */
    public boolean isRouted() {
        return decision.equals("line") && answer != null;
    }
}
