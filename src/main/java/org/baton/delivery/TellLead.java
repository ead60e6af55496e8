package org.baton.delivery;

import org.baton.desk.Desks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose readers are the leads of the desk; the task's id names the text. */
@Component
class TellLead implements JavaDelegate {

    private final Notices notices;
    private final Desks desks;

    TellLead(Notices notices, Desks desks) {
        this.notices = notices;
        this.desks = desks;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        notices.toLeads(
                SaidInProcess.notice(ticket), desks.get(ticket.getTenantId()).leads());
    }
}
