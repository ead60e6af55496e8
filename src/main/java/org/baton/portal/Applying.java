package org.baton.portal;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.CHANGE_APPLIED;
import static org.baton.ticket.RenewalProcess.CHANGE_DROPPED;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Conflict;
import org.baton.engine.Diagrams;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.OlderInstances;
import org.baton.engine.Sentence;
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

    /** The processes of single tickets of a change. */
    static final List<String> TICKET = List.of("renewal", "relocation");

    private static final int LONGEST_REASON = 1000;

    private final Changes changes;
    private final ChangedTickets rows;
    private final Instances instances;
    private final Desks desks;
    private final Diagrams diagrams;
    private final OlderInstances older;
    private final Clock clock;

    Applying(
            Changes changes,
            ChangedTickets rows,
            Instances instances,
            Desks desks,
            Diagrams diagrams,
            OlderInstances older,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.instances = instances;
        this.desks = desks;
        this.diagrams = diagrams;
        this.older = older;
        this.clock = clock;
    }

    /** Begins to work out what the desk as it is today does to its open tickets; what was looked at before is let be. */
    @Transactional
    public void look(Desk desk, String lead) {
        rows.plan(begin(desk, null, desk.version(), lead));
    }

    /** As {@link #look}, of a process whose diagram is in force in another version than tickets follow. */
    @Transactional
    public void look(Desk desk, String process, String lead) {
        var was = new TreeMap<String, Integer>();
        older.of(desk.code(), process).forEach(it -> was.merge(ticket(it.number()), it.version(), Math::min));
        if (was.isEmpty()) {
            throw new Conflict(Sentence.of("No open ticket follows an older version of the process \"{0}\".", process));
        }
        rows.plan(begin(desk, process, diagrams.version(process), lead), was);
    }

    private Change begin(Desk desk, String process, int becomes, String lead) {
        changes.latest(desk.code(), process).map(it -> changes.lock(it.id())).ifPresent(this::letBe);
        Change change = changes.get(changes.add(desk.code(), process, becomes, lead, clock.instant()));
        instances.start(PROCESS, change.key(), desk.code(), List.of(CHANGE.holding(String.valueOf(change.id()))));
        return change;
    }

    /** Parts go with their ticket. */
    private static String ticket(String number) {
        return number.split("-")[0];
    }

    private void letBe(Change before) {
        if (before.state() == Change.State.APPLYING) {
            if (rows.any(before.id(), State.FORESEEN)) {
                throw new Conflict(Sentence.of("A change is being applied; wait until every ticket has begun."));
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
            throw new Invalid("reason", "must be said, in at most {0} characters", LONGEST_REASON);
        }
        Change change = changes.lock(id);
        if (change.state() != Change.State.SEEN) {
            throw new Conflict(Sentence.of("This change was applied already, or somebody looks at a later one."));
        }
        if (isStale(change)) {
            throw new Conflict(Sentence.of("It was saved again meanwhile; look again at what applying does."));
        }
        changes.applied(id, lead, clock.instant(), reason.strip());
        instances.tell(change.key(), CHANGE_APPLIED, List.of());
    }

    /** Whether something later has been saved since it was looked at. */
    public boolean isStale(Change change) {
        int today = change.process() == null ? desks.get(change.desk()).version() : diagrams.version(change.process());
        return today != change.becomes();
    }
}
