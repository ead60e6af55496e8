package org.baton.delivery;

import static org.baton.ticket.EscalationProcess.LATE;
import static org.baton.ticket.EscalationProcess.PROMISE;
import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.MOMENT;
import static org.baton.ticket.TicketProcess.OFFER;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.SURVIVOR;
import static org.baton.ticket.TicketProcess.TARGET_LINE;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.TICKETS;
import static org.baton.ticket.TicketProcess.UNTIL;

import java.util.HashMap;
import org.baton.ticket.RenewalProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What was just said in the process, as a notice may quote it. */
final class SaidInProcess {

    private SaidInProcess() {}

    static Notice notice(DelegateExecution ticket) {
        var said = new HashMap<String, Object>();
        said.put("ask", ASK.in(ticket).orElse("question"));
        said.put("moment", MOMENT.in(ticket).orElse("received"));
        OUTCOME.in(ticket).ifPresent(it -> said.put("outcome", it));
        TEXT.in(ticket).ifPresent(it -> said.put("text", it));
        REASON.in(ticket).ifPresent(it -> said.put("reason", it));
        SURVIVOR.in(ticket).ifPresent(it -> said.put("survivor", it));
        UNTIL.in(ticket).ifPresent(it -> said.put("until", it));
        OFFER.in(ticket).ifPresent(it -> said.put("offer", it));
        RenewalProcess.MOVES.forEach(moved -> moved.in(ticket).ifPresent(it -> said.put(moved.name(), it)));
        PROMISE.in(ticket).ifPresent(it -> said.put("promise", it));
        LATE.in(ticket).ifPresent(it -> said.put("late", it ? "yes" : "no"));
        TICKETS.in(ticket).ifPresent(it -> said.put("tickets", it));
        TARGET_LINE.in(ticket).ifPresent(it -> said.put("targetLine", it));
        return new Notice(ticket.getProcessBusinessKey(), ticket.getCurrentActivityId(), said);
    }
}
