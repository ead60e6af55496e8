package org.baton.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.baton.engine.Variable;

/** The process in ticket.bpmn: its key, its variables, its messages. The business key is the ticket's number. */
public final class TicketProcess {

    public static final String KEY = "ticket";

    public static final Variable<String> DESK = Variable.text("desk");
    /** The version of the desk whose tables decide, as text: "3". Known only while they do. */
    public static final Variable<String> RULES = Variable.text("rules");
    /** What has happened that the customer is told of next: received, accepted, answered or approved. */
    public static final Variable<String> MOMENT = Variable.text("moment");

    public static final Variable<String> TYPE = Variable.text("type");
    public static final Variable<String> TIER = Variable.text("tier");
    public static final Variable<String> REFUSAL = Variable.text("refusal");
    public static final Variable<String> LINE = Variable.text("line");
    /** What the customer is asked for: null, question, specification, slotOffer or quote. */
    public static final Variable<String> ASK = Variable.text("ask");

    public static final Variable<String> EXECUTOR = Variable.text("executor");

    /** The agent to whom it is offered; null if nobody is there. */
    public static final Variable<String> OFFERED_TO = Variable.text("offeredTo");

    /** The way out of a user task that its form or call chose; this and all that was said with it is passed on, not kept. */
    public static final Variable<String> OUTCOME = Variable.text("outcome");
    /** Who completed the user task. */
    public static final Variable<String> AGENT = Variable.text("agent");

    public static final Variable<String> TEXT = Variable.text("text");
    /** Who wrote the message that was received: customer or agent. */
    public static final Variable<String> WRITTEN_BY = Variable.text("writtenBy");
    /** The id of the message in the conversation that an agent wrote. */
    public static final Variable<BigDecimal> MESSAGE = Variable.number("message");

    public static final Variable<String> REASON = Variable.text("reason");
    public static final Variable<String> OFFER = Variable.text("offer");
    public static final Variable<String> REFUSAL_CODE = Variable.text("refusalCode");
    public static final Variable<String> TARGET_LINE = Variable.text("targetLine");
    /** The number of the ticket that one which is merged goes on in. */
    public static final Variable<String> SURVIVOR = Variable.text("survivor");
    /** With an empty line between two of them. */
    public static final Variable<String> MATTERS = Variable.text("matters");
    /** The numbers of other tickets, as people read them. */
    public static final Variable<String> TICKETS = Variable.text("tickets");

    public static final Variable<String> CONFIRMED_TYPE = Variable.text("confirmedType");
    /** One title a line. */
    public static final Variable<String> PART_TITLES = Variable.text("partTitles");

    /** The id of the agent to whom something is passed on. */
    public static final Variable<String> COLLEAGUE = Variable.text("colleague");
    /** The later moment by which it is done. */
    public static final Variable<Instant> UNTIL = Variable.chosenMoment("until");
    /** What another line is asked. */
    public static final Variable<String> QUESTION = Variable.text("question");

    public static final Variable<BigDecimal> ESTIMATE_HOURS = Variable.number("estimateHours");
    public static final Variable<Instant> RESOLVE_BY = Variable.moment("resolveBy");
    public static final Variable<BigDecimal> RATING = Variable.number("rating");

    public static final List<Variable<?>> SAID = List.of(
            OUTCOME,
            TEXT,
            REASON,
            OFFER,
            REFUSAL_CODE,
            TARGET_LINE,
            CONFIRMED_TYPE,
            PART_TITLES,
            COLLEAGUE,
            UNTIL,
            QUESTION,
            MATTERS,
            ESTIMATE_HOURS,
            RESOLVE_BY,
            RATING);

    public static final String TICKET_REOPENED = "TicketReopened";
    /** It ends wherever it stands; the outcome says why: cancelled or merged. */
    public static final String TICKET_STOPPED = "TicketStopped";

    public static final String MESSAGE_RECEIVED = "MessageReceived";
    /** The one message that waiting for the customer ends with; the outcome says what came. */
    public static final String CUSTOMER_REPLIED = "CustomerReplied";

    public static final String CAUSE_SOLVED = "CauseSolved";
    public static final String PARTS_COMPLETED = "PartsCompleted";
    public static final String PART_CANCELLED = "PartCancelled";

    /** What another line was asked is not needed any more. */
    public static final String CONSULTATION_WITHDRAWN = "ConsultationWithdrawn";
    /** Or ended in another way: it is under personal control no longer. */
    public static final String TICKET_SOLVED = "TicketSolved";

    /** Whoever has a task is gone, or may not have it any more; the diagram says what follows. */
    public static final String HOLDER_LEFT = "HolderLeft";

    private static final String ANSWER_CONSULTATION = "AnswerConsultation";

    private TicketProcess() {}

    /** The line whose members may take this task; null if that is not the one that has the ticket. */
    public static String lineOf(Ticket ticket, String task) {
        return task.equals(ANSWER_CONSULTATION) ? null : ticket.line();
    }
}
