package org.baton.ticket;

/**
 * A piece of a complex ticket that an agent of its own may work on.
 *
 * @param executor the agent's id, null if nobody has accepted it
 */
public record Part(String ticket, int n, String title, Status status, String executor) {

    /** As people call it, and the business key of its process: 100001-2. */
    public String number() {
        return ticket + "-" + n;
    }
}
