package org.baton.ticket;

import org.baton.engine.Variable;

/** The variables of escalation.bpmn; each level is decided anew, so none of them is kept. */
public final class EscalationProcess {

    /** The line whose answer is waited for; absent where it is about the ticket. */
    public static final Variable<String> ASKED = Variable.text("asked");
    /** Whose level it is: accept, resolve, target or answer. */
    public static final Variable<String> PROMISE = Variable.text("promise");
    /** Whether its time is over already. */
    public static final Variable<Boolean> LATE = Variable.flag("late");
    /** Who is told: executor, lead, head, administrators or nobody. */
    public static final Variable<String> TELL = Variable.text("tell");
    /** By what: message or task. */
    public static final Variable<String> HOW = Variable.text("how");
    /** What is done: raisePriority, openToLine, giveToAnother, nextLine, consult, personalControl, or none. */
    public static final Variable<String> ACTION = Variable.text("action");

    /** Whether there is nobody else to give it to. */
    public static final Variable<Boolean> ALONE = Variable.flag("alone");

    private EscalationProcess() {}
}
