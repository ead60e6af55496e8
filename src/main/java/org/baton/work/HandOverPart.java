package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Hand the part over to the other line" in part.bpmn. */
@Component
class HandOverPart implements JavaDelegate {

    private final PartHands hands;

    HandOverPart(PartHands hands) {
        this.hands = hands;
    }

    @Override
    public void execute(DelegateExecution part) {
        String line = TARGET_LINE.of(part);
        hands.handOver(part.getProcessBusinessKey(), AGENT.of(part), line, REASON.of(part));
        LINE.set(part, line);
        EXECUTOR.set(part, null);
    }
}
