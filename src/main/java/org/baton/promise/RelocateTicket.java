package org.baton.promise;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.MOVED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Move it to the saved diagram" in relocation.bpmn. */
@Component
class RelocateTicket implements JavaDelegate {

    private final Relocating relocating;

    RelocateTicket(Relocating relocating) {
        this.relocating = relocating;
    }

    @Override
    public void execute(DelegateExecution relocation) {
        MOVED.pass(
                relocation,
                relocating.relocate(Long.parseLong(CHANGE.of(relocation)), relocation.getProcessBusinessKey()));
    }
}
