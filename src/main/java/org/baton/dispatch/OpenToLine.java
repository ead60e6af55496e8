package org.baton.dispatch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Open it to the whole line" in escalation.bpmn. */
@Component
class OpenToLine implements JavaDelegate {

    private final Dispatcher dispatcher;
    private final Offers offers;

    OpenToLine(Dispatcher dispatcher, Offers offers) {
        this.dispatcher = dispatcher;
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        dispatcher.openToLine(ticket.getProcessBusinessKey(), offers.lineGroup(ticket));
    }
}
