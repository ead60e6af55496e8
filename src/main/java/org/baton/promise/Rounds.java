package org.baton.promise;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.VERSION;

import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.Change;
import org.baton.ticket.ChangedTickets;
import org.baton.ticket.ChangedTickets.State;
import org.baton.ticket.Changes;
import org.springframework.stereotype.Service;

/** Goes through the tickets of a change, some at a time, so that each transaction is short and a restart loses little. */
@Service
class Rounds {

    private static final int AT_ONCE = 25;

    private static final String RENEWAL = "renewal";
    private static final String RELOCATION = "relocation";

    private final Changes changes;
    private final ChangedTickets rows;
    private final Foresight foresight;
    private final Instances instances;

    Rounds(Changes changes, ChangedTickets rows, Foresight foresight, Instances instances) {
        this.changes = changes;
        this.rows = rows;
        this.foresight = foresight;
        this.instances = instances;
    }

    /** @return whether tickets are left to be looked at */
    boolean foreseeNext(long id) {
        Change change = changes.get(id);
        rows.next(id, State.PLANNED, AT_ONCE).forEach(it -> rows.is(id, it, State.FORESEEN, foresight.of(it, change)));
        boolean left = rows.any(id, State.PLANNED);
        if (!left) {
            changes.stateIs(id, Change.State.SEEN);
        }
        return left;
    }

    /** @return whether tickets are left that have not begun */
    boolean beginNext(long id) {
        Change change = changes.get(id);
        String version = String.valueOf(change.becomes());
        for (String ticket : rows.next(id, State.FORESEEN, AT_ONCE)) {
            rows.stateIs(id, ticket, State.BEGUN);
            instances.start(
                    change.process() == null ? RENEWAL : RELOCATION,
                    ticket,
                    change.desk(),
                    List.of(CHANGE.holding(String.valueOf(id)), VERSION.holding(version)));
        }
        return rows.any(id, State.FORESEEN);
    }
}
