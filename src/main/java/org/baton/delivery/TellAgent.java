package org.baton.delivery;

import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose reader is the agent who has the ticket, or is offered it; the task's id names the text. */
@Component
class TellAgent implements JavaDelegate {

    private final Notices notices;

    TellAgent(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        EXECUTOR.in(ticket)
                .or(() -> OFFERED_TO.in(ticket))
                .ifPresent(agent -> notices.toAgent(SaidInProcess.notice(ticket), agent));
    }
}
