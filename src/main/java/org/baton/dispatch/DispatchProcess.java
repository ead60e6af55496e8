package org.baton.dispatch;

import org.baton.engine.Variable;

/** The processes in dispatch.bpmn, absence.bpmn, departure.bpmn and substitution.bpmn: their keys, variables, messages. */
public final class DispatchProcess {

    public static final String DISPATCH = "dispatch";
    public static final String ABSENCE = "absence";
    public static final String DEPARTURE = "departure";

    public static final String ABSENCE_WITHDRAWN = "AbsenceWithdrawn";

    /** The number of the ticket or part that is looked at; null if there is none any more. */
    public static final Variable<String> WAITING = Variable.text("waiting");
    /** The number of the ticket that it is, or is a part of. */
    public static final Variable<String> NUMBER = Variable.text("number");
    /** Whether somebody has accepted it. */
    public static final Variable<Boolean> BEGUN = Variable.flag("begun");

    /** The agent who is away or gone, or on fewer lines. */
    public static final Variable<String> WHO = Variable.text("who");

    public static final Variable<Boolean> GONE = Variable.flag("gone");
    /** The lines that the agent is on no more, joined by commas; null if everything is passed on. */
    public static final Variable<String> LEFT = Variable.text("left");
    /** The first day of the absence: 2026-12-24. */
    public static final Variable<String> FIRST = Variable.text("first");
    /** Who stands in; null if nobody does. */
    public static final Variable<String> SUBSTITUTE = Variable.text("substitute");

    private DispatchProcess() {}
}
