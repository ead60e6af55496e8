package org.baton.delivery;

import org.baton.desk.Agents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose readers are the administrators who control executors; the task's id names the text. */
@Component
class TellAdministrators implements JavaDelegate {

    private final Notices notices;
    private final Agents agents;

    TellAdministrators(Notices notices, Agents agents) {
        this.notices = notices;
        this.agents = agents;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        notices.toEach(SaidInProcess.notice(ticket), agents.administrators(ticket.getTenantId()));
    }
}
