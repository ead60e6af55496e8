package org.baton.ticket;

import java.time.Instant;
import java.util.List;
import org.baton.engine.Variable;

/** The processes in changes.bpmn, renewal.bpmn, repromise.bpmn and relocation.bpmn: what a lead applies to open tickets, and what comes of it. */
public final class RenewalProcess {

    public static final String CHANGE_APPLIED = "ChangeApplied";
    public static final String CHANGE_DROPPED = "ChangeDropped";

    /** The id of what is applied, as text: "7". */
    public static final Variable<String> CHANGE = Variable.text("change");
    /** The version that the ticket is to follow, as text: "3". */
    public static final Variable<String> VERSION = Variable.text("version");
    /** Whether tickets are left for another round. */
    public static final Variable<Boolean> UNFINISHED = Variable.flag("unfinished");
    /** Whether the ticket is still open, and follows an older version. */
    public static final Variable<Boolean> RENEWABLE = Variable.flag("renewable");

    /** Whether the customer was told another time before, or whether the ticket goes on in another diagram. */
    public static final Variable<Boolean> MOVED = Variable.flag("moved");
    /** "yes" if the promise has moved; then the time before, if any was stated. */
    public static final Variable<String> ACCEPT_MOVED = Variable.text("acceptMoved");

    public static final Variable<Instant> ACCEPT_WAS = Variable.moment("acceptWas");
    public static final Variable<String> RESOLVE_MOVED = Variable.text("resolveMoved");
    public static final Variable<Instant> RESOLVE_WAS = Variable.moment("resolveWas");
    public static final Variable<String> QUEUE_MOVED = Variable.text("queueMoved");
    public static final Variable<Instant> NOT_BEFORE_WAS = Variable.moment("notBeforeWas");

    /** What a notice may quote. */
    public static final List<Variable<?>> MOVES =
            List.of(ACCEPT_MOVED, ACCEPT_WAS, RESOLVE_MOVED, RESOLVE_WAS, QUEUE_MOVED, NOT_BEFORE_WAS);

    private RenewalProcess() {}
}
