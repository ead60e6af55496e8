package org.baton.dispatch;

import static org.baton.ticket.EscalationProcess.ALONE;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Give it to another agent" in escalation.bpmn: what follows tells whoever has it then. */
@Component
class GiveToAnother implements JavaDelegate {

    private final Replacements replacements;

    GiveToAnother(Replacements replacements) {
        this.replacements = replacements;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        var found = replacements.replace(escalation.getProcessBusinessKey());
        ALONE.pass(escalation, found.alone());
        EXECUTOR.pass(escalation, found.ticket().executor());
        OFFERED_TO.pass(escalation, found.ticket().offeredTo());
    }
}
