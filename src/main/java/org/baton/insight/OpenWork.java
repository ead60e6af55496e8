package org.baton.insight;

import java.time.Instant;
import org.baton.ticket.Status;

/**
 * A ticket or a part of one that is not over.
 *
 * @param holder who has it or is asked to take it, null if nobody is
 * @param offered whether nobody has accepted it
 */
record OpenWork(boolean part, Status status, String holder, boolean offered, Instant receivedAt, Instant nextDue) {

    boolean waits() {
        return status == Status.WAITING_FOR_YOU;
    }

    boolean delivered() {
        return status == Status.DELIVERED;
    }

    /** While the desk waits for the customer its clock stands still. */
    boolean overdue(Instant now) {
        return nextDue != null && nextDue.isBefore(now) && !waits() && !delivered();
    }
}
