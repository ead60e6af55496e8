package org.baton.ticket;

import java.math.BigDecimal;
import java.util.List;
import org.baton.engine.Variable;

/** The process in complaint.bpmn: its key and its variables. The business key is the number of the ticket complained about. */
public final class ComplaintProcess {

    public static final String KEY = "complaint";

    /** How the proposed refund came about, for whoever decides; null if nothing can be refunded. */
    public static final Variable<String> REFUND_BASIS = Variable.text("refundBasis");

    /** What is refunded, in the plan's currency. */
    public static final Variable<BigDecimal> REFUND = Variable.number("refund");

    public static final List<Variable<?>> SAID = List.of(REFUND);

    private ComplaintProcess() {}
}
