package org.baton.delivery;

import org.baton.desk.Agents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose reader is the head of the desk; the task's id names the text. */
@Component
class TellHead implements JavaDelegate {

    private final Notices notices;
    private final Agents agents;

    TellHead(Notices notices, Agents agents) {
        this.notices = notices;
        this.agents = agents;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        notices.toEach(SaidInProcess.notice(ticket), agents.heads(ticket.getTenantId()));
    }
}
