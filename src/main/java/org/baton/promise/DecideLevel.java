package org.baton.promise;

import static org.baton.ticket.EscalationProcess.ACTION;
import static org.baton.ticket.EscalationProcess.ASKED;
import static org.baton.ticket.EscalationProcess.HOW;
import static org.baton.ticket.EscalationProcess.LATE;
import static org.baton.ticket.EscalationProcess.PROMISE;
import static org.baton.ticket.EscalationProcess.TELL;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Decide the level" in escalation.bpmn. */
@Component
class DecideLevel implements JavaDelegate {

    private final Escalator escalator;

    DecideLevel(Escalator escalator) {
        this.escalator = escalator;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        Alert alert = escalator.fire(
                escalation.getProcessBusinessKey(), ASKED.in(escalation).orElse(null));
        PROMISE.pass(escalation, alert.promise());
        LATE.pass(escalation, alert.late());
        TELL.pass(escalation, alert.tell());
        HOW.pass(escalation, alert.how());
        ACTION.pass(escalation, alert.action());
        TARGET_LINE.pass(escalation, alert.otherLine());
        REASON.pass(escalation, alert.sentence());
        LINE.pass(escalation, alert.ticket().line());
        EXECUTOR.pass(escalation, alert.executor());
        OFFERED_TO.pass(escalation, alert.offeredTo());
    }
}
