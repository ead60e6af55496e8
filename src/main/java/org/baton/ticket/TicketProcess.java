package org.baton.ticket;

import java.time.Instant;
import org.baton.engine.Variable;

/** The process in ticket.bpmn: its key, its variables, its messages. The business key is the ticket's number. */
public final class TicketProcess {

    public static final String KEY = "ticket";

    public static final Variable<String> DESK = Variable.text("desk");
    /** The version of the desk whose rules decide, as text: "3". */
    public static final Variable<String> RULES = Variable.text("rules");
    /** When it is decided: received, accepted or approved. */
    public static final Variable<String> MOMENT = Variable.text("moment");

    public static final Variable<String> TYPE = Variable.text("type");
    public static final Variable<String> TIER = Variable.text("tier");
    public static final Variable<String> REFUSAL = Variable.text("refusal");
    public static final Variable<String> LINE = Variable.text("line");
    /** What the customer is asked for: null, question, specification, slotOffer or quote. */
    public static final Variable<String> ASK = Variable.text("ask");

    public static final Variable<String> EXECUTOR = Variable.text("executor");
    public static final Variable<Instant> ACCEPT_DUE = Variable.moment("acceptDue");
    public static final Variable<Instant> RESOLVE_DUE = Variable.moment("resolveDue");

    /** The way out of a user task that its form or call chose, and what was said with it. */
    public static final Variable<String> OUTCOME = Variable.text("outcome");

    public static final Variable<String> TEXT = Variable.text("text");
    public static final Variable<String> REASON = Variable.text("reason");
    public static final Variable<String> OFFER = Variable.text("offer");
    public static final Variable<String> TARGET_LINE = Variable.text("targetLine");
    public static final Variable<String> RATING = Variable.text("rating");

    public static final String TICKET_REOPENED = "TicketReopened";
    public static final String TICKET_CANCELLED = "TicketCancelled";
    public static final String MESSAGE_RECEIVED = "MessageReceived";
    public static final String CUSTOMER_REPLIED = "CustomerReplied";
    public static final String CUSTOMER_APPROVED = "CustomerApproved";
    public static final String CUSTOMER_REFUSED = "CustomerRefused";
    public static final String RESULT_CONFIRMED = "ResultConfirmed";
    public static final String RESULT_REJECTED = "ResultRejected";
    public static final String PARTS_COMPLETED = "PartsCompleted";

    private TicketProcess() {}
}
