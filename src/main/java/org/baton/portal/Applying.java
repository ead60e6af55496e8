package org.baton.portal;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.CHANGE_APPLIED;
import static org.baton.ticket.RenewalProcess.CHANGE_DROPPED;

import java.time.Clock;
import java.util.List;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Conflict;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.ticket.Change;
import org.baton.ticket.ChangedTickets;
import org.baton.ticket.ChangedTickets.State;
import org.baton.ticket.Changes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lead does with a change: looks at it, and applies it or lets it be. What follows is done in changes.bpmn. */
@Service
class Applying {

    private static final String PROCESS = "changes";

    /** The process of one ticket of a change. */
    static final String TICKET = "renewal";

    private static final int LONGEST_REASON = 1000;

    private final Changes changes;
    private final ChangedTickets rows;
    private final Instances instances;
    private final Desks desks;
    private final Clock clock;

    Applying(Changes changes, ChangedTickets rows, Instances instances, Desks desks, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.instances = instances;
        this.desks = desks;
        this.clock = clock;
    }

    /** Begins to work out what the desk as it is today does to its open tickets; what was looked at before is let be. */
    @Transactional
    public void look(Desk desk, String lead) {
        changes.latest(desk.code()).map(it -> changes.lock(it.id())).ifPresent(this::letBe);
        Change change = changes.get(changes.add(desk.code(), desk.version(), lead, clock.instant()));
        rows.plan(change);
        instances.start(PROCESS, change.key(), desk.code(), List.of(CHANGE.holding(String.valueOf(change.id()))));
    }

    private void letBe(Change before) {
        if (before.state() == Change.State.APPLYING) {
            if (rows.any(before.id(), State.FORESEEN)) {
                throw new Conflict("A change is being applied; wait until every ticket has begun.", null);
            }
            return;
        }
        changes.stateIs(before.id(), Change.State.DROPPED);
        instances.tell(before.key(), CHANGE_DROPPED, List.of());
    }

    /** @throws Conflict if it is not the latest any more, or was applied already */
    @Transactional
    public void apply(long id, String lead, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "must be said, in at most " + LONGEST_REASON + " characters");
        }
        Change change = changes.lock(id);
        if (change.state() != Change.State.SEEN) {
            throw new Conflict("This change was applied already, or somebody looks at a later one.", null);
        }
        if (desks.get(change.desk()).version() != change.becomes()) {
            throw new Conflict("The desk was saved again meanwhile; look again at what applying does.", null);
        }
        changes.applied(id, lead, clock.instant(), reason.strip());
        instances.tell(change.key(), CHANGE_APPLIED, List.of());
    }
}
